import { groupBy } from '../../util/group-by.ts';
import type { GraphModel, Property } from '../graph-model.ts';
import { type Definition, type Member, member } from './definition.ts';
import { statementsWithInputs, sortable } from './inputs.ts';

/** The order of every list of nodes; what a kind does not have is refused when an operation is compiled. */
export const nodeOrder = 'NodeOrder';

/** Sort keys of nodes, of statements, and of both together. */
export function orderTypes(model: GraphModel): readonly Definition[] {
  const statements = [...statementsWithInputs(model, 'Order')];
  return [
    nodesOrder(model),
    ...(statements.length > 0 ? [countOrder] : []),
    ...statements.map(([name, sharing]) => statementOrder(name, sharing)),
    ...statements.map(([name]) => joinedOrder(name)),
  ];
}

function nodesOrder({ kinds }: GraphModel): Definition {
  const properties = sortKeys(Object.values(kinds));
  const taken = new Set(properties.map(({ name }) => name));
  const relations = groupBy(
    Object.values(kinds).flatMap((kind) => kind.relations),
    (relation) => relation.field,
  );
  const counts = [...relations.keys()]
    // One word has one meaning here; where it is a property of some kind, it is that.
    .filter((field) => !taken.has(field))
    .map((field) =>
      member(field, countOrder.name, `By how many there are of: ${told(relations.get(field))}`),
    );
  return {
    kind: 'input',
    name: nodeOrder,
    description: 'One sort key of nodes: a property or relation that every kind in the list has.',
    oneOf: true,
    members: [...properties, ...counts],
  };
}

const countOrder: Definition = {
  kind: 'input',
  name: 'CountOrder',
  description: 'Sorts by a number of statements; under at, of those that hold on that day.',
  oneOf: true,
  members: [member('count', 'SortDirection', 'By how many there are.')],
};

/** The order of statements that are sorted by the same words, each with properties of its own. */
function statementOrder(
  name: string,
  sharing: readonly { readonly statement: string; readonly properties: readonly Property[] }[],
): Definition {
  const of = sharing.map(({ statement }) => statement).join(' or ');
  return {
    kind: 'input',
    name: `${name}Order`,
    description: `One sort key of a statement: ${of}.`,
    oneOf: true,
    members: sortKeys(sharing),
  };
}

function joinedOrder(statement: string): Definition {
  return {
    kind: 'input',
    name: `${statement}${nodeOrder}`,
    description: `One sort key of a ${statement} and the node it leads to.`,
    oneOf: true,
    members: [
      member('node', nodeOrder, 'By the node at the other end.'),
      member('edge', `${statement}Order`, 'By the statement.'),
    ],
  };
}

/** One key for each word by which any of these are sorted, with all that it means. */
function sortKeys(all: readonly { readonly properties: readonly Property[] }[]): readonly Member[] {
  const words = groupBy(
    all.flatMap(({ properties }) => sortable(properties)),
    (property) => property.name,
  );
  return [...words].map(([word, same]) => member(word, 'SortDirection', `By: ${told(same)}`));
}

function told(described: readonly { readonly description: string }[] = []): string {
  return [...new Set(described.map(({ description }) => description))].join(' ');
}
