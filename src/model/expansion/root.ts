import type { GraphModel, Kind, KindInterface } from '../graph-model.ts';
import { listArguments } from './arguments.ts';
import { type Definition, argument, block, member } from './sdl.ts';

/** The root type and the keys of its look-ups. */
export function rootTypes(model: GraphModel): readonly Definition[] {
  const listed = [...Object.values(model.interfaces), ...Object.values(model.kinds)];
  const members = [
    member(
      'The node with this id, or null.',
      `node(${argument('Identifier of the node.', 'id: ID!')}): Node`,
    ),
    member(
      'The nodes with these ids, in this order, null where there is none.',
      `nodes(${argument('Identifiers, at most as many as a page has.', 'ids: [ID!]!')}): [Node]`,
    ),
    ...listed.flatMap(rootFields),
    at,
  ];
  return [
    block(
      'What can be asked. Without at, every recorded statement answers, past ones included.',
      'type',
      'Query',
      members,
    ),
    ...listed.filter(({ singular }) => singular !== null).map(keyType),
  ];
}

const at = member(
  'The same questions as of one day: below this field, only statements that hold on it are seen.',
  `at(${[
    argument('The day; today, in UTC, where none is given.', 'date: Date'),
    argument(
      'Whether statements that are only assumed to hold on it are seen as well.',
      'certainty: Certainty = ASSUMED',
    ),
  ].join(' ')}): Query!`,
);

function rootFields({ name, description, singular, plural }: Kind | KindInterface): readonly string[] {
  if (singular === null || plural === null) return [];
  return [
    member(
      `Looks one up. ${description}`,
      `${singular}(${argument('One of its keys.', `by: ${name}Key!`)}): ${name}`,
    ),
    member(
      `Lists them. ${description}`,
      `${plural}(${listArguments(`${name}Filter`, `${name}Order`)}): ${name}Connection`,
    ),
  ];
}

function keyType({ name, properties }: Kind | KindInterface): Definition {
  const keys = properties.filter((property) => property.name === 'id' || property.unique);
  const members = keys.map((key) => member(key.description, `${key.name}: ${key.type}`));
  return block(`One key of a ${name}.`, 'input', `${name}Key`, members, '@oneOf');
}
