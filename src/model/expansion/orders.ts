import { groupBy } from '../../util/group-by.ts';
import type { GraphModel, Property } from '../graph-model.ts';
import { type Definition, member } from './definition.ts';
import { type Inputs, allInputs, nodesWithInputs, sortable, statementsWithInputs } from './inputs.ts';

/** Sort keys of nodes, of statements, and of both together. */
export function orderTypes(model: GraphModel): readonly Definition[] {
  const statements = [...statementsWithInputs(model, 'Order')];
  return [
    ...nodesWithInputs(model, 'Order').map((node) => propertyOrder(node.name, node.name, [node])),
    ...statements.map(([name, sharing]) => {
      const of = sharing.map(({ statement }) => statement).join(' or ');
      return propertyOrder(name, `statement: ${of}`, sharing);
    }),
    ...allInputs(model, 'Order').map(joinedOrder),
  ];
}

/** The order of things that are sorted by the same words, each with properties of its own. */
function propertyOrder(
  name: string,
  of: string,
  sharing: readonly { readonly properties: readonly Property[] }[],
): Definition {
  const all = sharing.flatMap(({ properties }) => sortable(properties));
  const meanings = groupBy(all, (property) => property.name);
  return {
    kind: 'input',
    name: `${name}Order`,
    description: `One sort key of a ${of}.`,
    oneOf: true,
    members: [...meanings].map(([word, properties]) => {
      const described = new Set(properties.map(({ description }) => description));
      return member(word, 'SortDirection', `By: ${[...described].join(' ')}`);
    }),
  };
}

function joinedOrder({ name, statement, node }: Inputs): Definition {
  return {
    kind: 'input',
    name: `${name}Order`,
    description: `One sort key of a ${statement} and its ${node}.`,
    oneOf: true,
    members: [
      member('node', `${node}Order`, 'By the node at the other end.'),
      member('edge', `${statement}Order`, 'By the statement.'),
    ],
  };
}
