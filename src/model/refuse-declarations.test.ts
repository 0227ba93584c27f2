import { describe, expect, it } from 'vitest';
import { node, port, ship, problemsOf } from '../../test/support/harbour-model.ts';

const mistakes: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
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
});
