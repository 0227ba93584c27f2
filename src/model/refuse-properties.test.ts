import { describe, expect, it } from 'vitest';
import { call, ship, problemsOf } from '../../test/support/harbour-model.ts';

const mistakes: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'an unknown property type',
    { ship: ship.replace('Int', 'Integer') },
    [
      'ship.graphql:2:17  "Integer" is neither a scalar nor an enum. Known: ID, String, Int, Float, Boolean, Date, EDTF, Confidence, Standing.',
    ],
  ],
  [
    'a list that may hold nulls',
    { ship: ship.replace('Int', '[Int]') },
    [
      'ship.graphql:2:17  A list property is written [T!], not [Int]. Lists in the graph hold no nulls and no lists.',
    ],
  ],
  [
    'a property with arguments',
    { ship: ship.replace('tons: Int', 'tons(metric: Boolean): Int') },
    ['ship.graphql:2:16  A property has no arguments.'],
  ],
  [
    'a property declared twice',
    { ship: ship.replace('tons: Int', 'tons: Int "Again." tons: Int') },
    ['ship.graphql:2:30  The property "tons" is declared twice.'],
  ],
  [
    'an inherited property of another type',
    { ship: ship.replace('tons: Int', 'name: Int!') },
    [
      'ship.graphql:2:17  "name" is inherited as String!. An inherited property may be described anew, but keeps its type.',
    ],
  ],
  [
    'a property the engine keeps for itself',
    { ship: ship.replace('tons', 'run') },
    ['ship.graphql:2:11  "run" is a name of the engine. Choose another one.'],
  ],
  [
    'a statement property that every statement has',
    { call: call.replace('berth: String', 'asOf: EDTF') },
    ['call.graphql:4:3  Every such statement has "asOf" already. Remove it or choose another name.'],
  ],
  [
    'two dates kept in one column',
    { ship: ship.replace('prefix: "ship")', 'prefix: "ship") @lifetime').replace('tons: Int', 'date: EDTF') },
    [
      'ship.graphql:1:16  The days of "date" of "Ship" are kept as "startDay", which is taken by the days of "startDate". Rename one of the properties.',
    ],
  ],
  [
    '@search and @unique on values that cannot be searched or told apart',
    { ship: ship.replace('tons: Int', 'tons: Float @search @unique') },
    [
      'ship.graphql:2:17  @search is for properties of type String or [String!].',
      'ship.graphql:2:17  @unique is not for a property of type Float.',
    ],
  ],
];

describe('readModel refuses', () => {
  it.each(mistakes)('%s', (_, parts, lines) => {
    expect(problemsOf(parts)).toEqual(lines);
  });
});
