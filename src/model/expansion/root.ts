import type { GraphModel, Kind, KindInterface } from '../graph-model.ts';
import { listArguments } from './arguments.ts';
import { curationFields } from './curation.ts';
import { type Definition, type Member, member } from './definition.ts';
import { type Purpose, inputsOfNode, keysAmong, nodesWithInputs } from './inputs.ts';
import { nodesOf } from './names.ts';
import { nodeOrder } from './orders.ts';
import { searchFields } from './search.ts';

/** The root type and the keys of its look-ups. */
export function rootTypes(model: GraphModel): readonly Definition[] {
  const listed = nodesOf(model).filter(({ plural }) => plural !== null);
  const query: Definition = {
    kind: 'type',
    name: 'Query',
    description: 'What can be asked. Without at, every recorded statement answers, past ones included.',
    members: [
      byId,
      byIds,
      ...searchFields(model),
      ...listed.flatMap((node) => rootFields(model, node)),
      ...curationFields(model),
      dataset,
      at,
    ],
  };
  return [query, ...nodesWithInputs(model, 'Key').map(keyType)];
}

const byId = member('node', 'Node', 'The node with this id, or null.', [
  member('id', 'ID!', 'Identifier of the node.'),
]);

const byIds = member(
  'nodes',
  '[Node]',
  'The nodes with these ids, in this order, null where there is none.',
  [member('ids', '[ID!]!', 'Identifiers, at most as many as a page has.')],
);

const at = member(
  'at',
  'Query!',
  'The same questions as of one day: below this field, only statements that hold on it are seen.',
  [
    member('date', 'Date', 'The day; today, in UTC, where none is given.'),
    {
      name: 'certainty',
      type: 'Certainty',
      description: 'Whether statements that are only assumed to hold on it are seen as well.',
      fallback: 'ASSUMED',
    },
  ],
);

const dataset = member(
  'dataset',
  'Dataset',
  'What is asked here, to be cited: the same on every day, under at as well.',
);

function rootFields(model: GraphModel, node: Kind | KindInterface): readonly Member[] {
  const { name, description, singular, plural } = node;
  if (singular === null || plural === null) return [];
  const inputs = (purpose: Purpose) => `${inputsOfNode(model, name, purpose)}${purpose}`;
  return [
    member(singular, name, `Looks one up. ${description}`, [
      member('by', `${inputs('Key')}!`, 'One of its keys.'),
    ]),
    member(
      plural,
      `${name}Connection`,
      `Lists them. ${description}`,
      listArguments(inputs('Filter'), nodeOrder),
    ),
  ];
}

function keyType({ name, properties }: Kind | KindInterface): Definition {
  return {
    kind: 'input',
    name: `${name}Key`,
    description: `One key of a ${name}.`,
    oneOf: true,
    members: keysAmong(properties).map((key) => member(key.name, key.type, key.description)),
  };
}
