import { describe, expect, it } from 'vitest';
import { GrappeError, lineOf } from '../errors/problem.ts';
import type { ModelFile } from './parse-files.ts';
import { readModel } from './read-model.ts';

const node = `"Anything." interface Node {
  "Id." id: ID!
  "Name." name: String! @search
}`;
const ship = `"A ship." type Ship @kind(singular: "ship", plural: "ships", prefix: "ship") {
  "Tons." tons: Int
}`;
const port = `"A port." type Port @kind(singular: "port", plural: "ports", prefix: "port") @evidence`;
const call = `"Calling at a port." type Call
  @relationship(type: "CALLS_AT", out: "calls", outDescription: "Ports.", in: "callers", inDescription: "Ships.")
  @ends(from: ["Ship"], to: ["Port"]) {
  "Berth." berth: String
}`;
const good = { node, ship, port, call };

function filesOf(parts: Readonly<Record<string, string>>): readonly ModelFile[] {
  return Object.entries({ ...good, ...parts }).map(([name, text]) => ({ path: `${name}.graphql`, text }));
}

function problemsOf(parts: Readonly<Record<string, string>>): readonly string[] {
  try {
    readModel(filesOf(parts));
  } catch (error) {
    if (error instanceof GrappeError && error.problems.every(({ code }) => code === 'MODEL_INVALID'))
      return error.problems.map(lineOf);
    throw error;
  }
  return [];
}

describe('readModel', () => {
  const model = readModel(filesOf({}));

  it('reads kinds with the properties of Node first', () => {
    expect(model.kinds['Ship']).toMatchObject({
      description: 'A ship.',
      singular: 'ship',
      interfaces: ['Node'],
      lifetime: false,
    });
    expect(model.kinds['Ship']?.properties.map(({ name }) => name)).toEqual(['id', 'name', 'tons']);
    expect(model.kinds['Ship']?.properties[1]).toEqual({
      name: 'name',
      description: 'Name.',
      type: 'String',
      list: false,
      nonNull: true,
      search: true,
      unique: false,
    });
    expect(model.evidence).toBe('Port');
  });

  it('gives both ends of a relationship their field', () => {
    const shared = { type: 'CALLS_AT' };
    expect(model.kinds['Ship']?.relations).toEqual([
      {
        ...shared,
        field: 'calls',
        description: 'Ports.',
        direction: 'OUT',
        targets: ['Port'],
        target: 'Port',
      },
    ]);
    expect(model.kinds['Port']?.relations).toEqual([
      {
        ...shared,
        field: 'callers',
        description: 'Ships.',
        direction: 'IN',
        targets: ['Ship'],
        target: 'Ship',
      },
    ]);
  });

  it('adds the common properties of a span in front of its own', () => {
    const { form, properties } = model.relationships['CALLS_AT'] ?? {};
    expect(form).toBe('span');
    expect(properties?.map(({ name }) => name)).toEqual([
      'id',
      'startDate',
      'endDate',
      'asOf',
      'confidence',
      'berth',
    ]);
  });

  it('survives JSON and keeps its version while it says the same, in whatever order the files come', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(readModel([...filesOf({})].reverse())).toEqual(model);
    expect(readModel(filesOf({ ship: ship.replace('Tons.', 'Weight.') })).version).not.toBe(model.version);
  });
});

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
    'a name declared twice',
    { more: '"Another." type Ship @kind(singular: "boat", plural: "boats", prefix: "boat")' },
    ['ship.graphql:1:16  "Ship" is declared twice. The first one is in more.graphql; rename one.'],
  ],
  [
    'an argument that the directive does not have',
    { ship: ship.replace('plural:', 'plurals:') },
    [
      'ship.graphql:1:21  @kind needs the argument "plural". Name of the root field that lists them.',
      'ship.graphql:1:45  @kind has no argument "plurals". Did you mean "plural"?',
    ],
  ],
  [
    'an argument of the wrong type',
    { ship: ship.replace('"ships"', '7') },
    ['ship.graphql:1:53  @kind needs String! for "plural".'],
  ],
  [
    'a directive that does not exist',
    { node: node.replace('@search', '@seach') },
    ['node.graphql:3:25  There is no directive @seach. Did you mean "search"?'],
  ],
  [
    'a directive at the wrong place',
    { ship: ship.replace('tons: Int', 'tons: Int @lifetime') },
    ['ship.graphql:2:21  @lifetime cannot stand here. Known: search, unique.'],
  ],
  [
    'a directive given twice',
    { port: `${port} @evidence` },
    ['port.graphql:1:88  @evidence stands here twice.'],
  ],
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
  [
    'a type that is neither kind nor relationship',
    { more: '"More." type Buoy { "Light." lit: Boolean }' },
    [
      'more.graphql:1:14  "Buoy" is neither a kind nor a relationship. Give it either @kind or @relationship.',
    ],
  ],
  [
    'a kind with ends',
    { ship: ship.replace('"ship") {', '"ship") @ends(from: ["Ship"], to: ["Port"]) {') },
    ['ship.graphql:1:78  A kind has no ends. @ends belongs to @relationship.'],
  ],
  [
    'an interface that does not exist',
    { ship: ship.replace('type Ship', 'type Ship implements Vessel') },
    ['ship.graphql:1:32  There is no interface "Vessel". Known: Node.'],
  ],
  [
    'an interface that no kind implements',
    { more: '"More." interface Vessel' },
    ['more.graphql:1:19  No kind implements "Vessel". Let a kind implement it, or remove it.'],
  ],
  [
    'interfaces that implement each other',
    {
      more: '"A." interface Vessel implements Craft "B." interface Craft implements Vessel',
      ship: ship.replace('type Ship', 'type Ship implements Vessel'),
    },
    ['more.graphql:1:72  "Craft" implements itself by way of "Vessel".'],
  ],
  [
    'a prefix shared without an interface',
    { port: port.replace('prefix: "port"', 'prefix: "ship"') },
    ['ship.graphql:1:62  "Port" has the prefix "ship" already. Only kinds of one interface share a prefix.'],
  ],
  [
    'a prefix with a colon',
    { port: port.replace('prefix: "port"', 'prefix: "port:"') },
    ['port.graphql:1:62  "port:" is not a prefix. Use small letters, digits and hyphens.'],
  ],
  [
    'a root field used twice',
    { port: port.replace('plural: "ports"', 'plural: "ships"') },
    ['ship.graphql:1:45  There is a root field "ships" already. Choose another name.'],
  ],
  [
    'a root field of the engine',
    { port: port.replace('singular: "port"', 'singular: "node"') },
    ['port.graphql:1:27  There is a root field "node" already. Choose another name.'],
  ],
  [
    'a second kind of evidence',
    { ship: ship.replace('prefix: "ship")', 'prefix: "ship") @evidence') },
    ['ship.graphql:1:78  "Port" is @evidence already; a model has one such kind.'],
  ],
  [
    'a pattern that is no regular expression',
    { more: '"More." scalar Flag @pattern(regex: "[A-Z")' },
    [
      'more.graphql:1:21  The pattern is not a regular expression: SyntaxError: Invalid regular expression: /[A-Z/u: Unterminated character class.',
    ],
  ],
  [
    'enum values in small letters, twice, undescribed',
    { more: '"More." enum Rig { "S." sloop "K." KETCH "K." KETCH YAWL }' },
    [
      'more.graphql:1:25  "sloop" is not written in UPPER_SNAKE.',
      'more.graphql:1:47  The value "KETCH" is declared twice.',
      'more.graphql:1:53  The value "YAWL" has no description. Write one in quotes above it.',
    ],
  ],
  [
    'missing descriptions',
    { ship: ship.replace('"A ship." ', '').replace('"Tons." ', '') },
    [
      'ship.graphql:1:6  "Ship" has no description. Write one in quotes above it.',
      'ship.graphql:2:3  The property "tons" has no description. Write one in quotes above it.',
    ],
  ],
  [
    'names of the engine',
    {
      more: '"M." scalar EDTF "M." scalar Query "M." scalar ShipFilter "M." scalar GrappeThing "M." scalar small',
    },
    [
      'more.graphql:1:13  "EDTF" is a name of the engine. Choose another one.',
      'more.graphql:1:30  "Query" is a name of the engine. Choose another one.',
      'more.graphql:1:48  "ShipFilter" ends like a type that the API makes of a kind. Do not end a name in Filter.',
      `more.graphql:1:71  "GrappeThing" begins like a label of the engine's own book-keeping. Choose another one.`,
      'more.graphql:1:95  "small" is not written in PascalCase.',
    ],
  ],
  [
    'definitions that a model has no use for',
    { more: 'union Any = Ship | Port' },
    [
      'more.graphql:1:1  A model declares types, interfaces, enums and scalars only. Sets of ends are named in @ends, and directives are those of the language.',
    ],
  ],
  [
    'text that is not SDL, without blaming the files that use it',
    { ship: 'type Ship {', port: '' },
    [
      'port.graphql:1:1  Syntax Error: Unexpected <EOF>.',
      'ship.graphql:1:12  Syntax Error: Expected Name, found <EOF>.',
    ],
  ],
  [
    'a model without Node',
    { node: '"Not Node." interface Thing', ship: ship.replace('type Ship', 'type Ship implements Thing') },
    [
      'The model has no interface "Node", which holds the properties of every kind. Declare interface Node { id: ID! … }.',
    ],
  ],
  [
    'a Node without an id',
    { node: node.replace('ID!', 'ID') },
    ['node.graphql:1:23  The interface "Node" needs the property id: ID!.'],
  ],
];

describe('readModel refuses', () => {
  it.each(mistakes)('%s', (_, parts, lines) => {
    expect(problemsOf(parts)).toEqual(lines);
  });

  it('everything at once, in the order of the text', () => {
    const problems = problemsOf({
      call: call.replace('["Port"]', '["Prot"]'),
      node: node.replace('@search', '@seach'),
      ship: ship.replace('Int', 'Integer'),
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'call.graphql',
      'node.graphql',
      'ship.graphql',
    ]);
  });
});
