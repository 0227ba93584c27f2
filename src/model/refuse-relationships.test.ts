import { describe, expect, it } from 'vitest';
import { call, problemsOf } from '../../test/support/harbour-model.ts';

const relationship = (more: string) =>
  `"More." type Tow @relationship(${more}) @ends(from: ["Ship"], to: ["Ship"])`;
const tow = 'type: "TOWS", out: "tows", outDescription: "Towed.", in: "towedBy", inDescription: "Tugs."';

const mistakes: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'an endpoint that does not exist',
    { call: call.replace('["Port"]', '["Prot"]') },
    ['call.graphql:3:25  There is no kind or interface "Prot". Did you mean "Port"?'],
  ],
  [
    'a missing inverse',
    { call: call.replace(', in: "callers", inDescription: "Ships."', '') },
    [
      'call.graphql:2:3  @relationship needs the argument "in". Field by which the kinds it leads to reach the other end.',
      'call.graphql:2:3  @relationship needs the argument "inDescription". What that field lists.',
    ],
  ],
  [
    'two relationships of one field name',
    { tow: relationship(tow.replace('"tows"', '"calls"')) },
    ['tow.graphql:1:46  "Ship" has a field "calls" already: CALLS_AT. Name this one differently.'],
  ],
  [
    'a relationship named like a property',
    { tow: relationship(tow.replace('"tows"', '"tons"')) },
    ['tow.graphql:1:46  "Ship" has a field "tons" already: a property. Name this one differently.'],
  ],
  [
    'a relationship with the name of what asks several',
    { tow: relationship(tow.replace('"tows"', '"relations"')) },
    ['tow.graphql:1:46  "relations" is a name of the engine. Choose another one.'],
  ],
  [
    'one field name at both ends',
    { tow: relationship(tow.replace('"towedBy"', '"tows"')) },
    [
      'tow.graphql:1:85  Both ends have the field "tows". Name the inverse differently, or say symmetric: true.',
    ],
  ],
  [
    'a symmetric relationship with two field names',
    { tow: relationship(`symmetric: true, ${tow}`) },
    ['tow.graphql:1:102  A symmetric relationship has one field name at both ends.'],
  ],
  [
    'a symmetric relationship between different kinds',
    {
      call: call.replace('type: "CALLS', 'symmetric: true, type: "CALLS').replace('"callers"', '"calls"'),
    },
    ['call.graphql:2:3  A symmetric relationship has the same kinds at both ends.'],
  ],
  [
    'a symmetric relationship without circles',
    { tow: relationship(`symmetric: true, acyclic: true, ${tow.replace('"towedBy"', '"tows"')}`) },
    ['tow.graphql:1:49  A symmetric relationship always leads back. Leave out symmetric or acyclic.'],
  ],
  [
    'a relationship type used twice',
    { tow: relationship(tow.replace('"TOWS"', '"CALLS_AT"')) },
    ['tow.graphql:1:32  "CALLS_AT" is the type of "Call" already.'],
  ],
  [
    'a relationship type in small letters',
    { tow: relationship(tow.replace('"TOWS"', '"tows"')) },
    ['tow.graphql:1:32  "tows" is not written in UPPER_SNAKE.'],
  ],
  [
    'a relationship that is two things at once',
    { tow: relationship(`${tow}, moment: true, undated: true`) },
    ['tow.graphql:1:18  A relationship cannot be moment and undated at once. Choose one.'],
  ],
  [
    'a relationship without ends',
    { tow: relationship(tow).replace(/@ends.*/, '') },
    ['tow.graphql:1:14  "Tow" has no ends. Add @ends(from: […], to: […]).'],
  ],
];

describe('readModel refuses', () => {
  it.each(mistakes)('%s', (_, parts, lines) => {
    expect(problemsOf(parts)).toEqual(lines);
  });
});
