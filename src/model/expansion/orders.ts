import type { GraphModel, Property } from '../graph-model.ts';
import { type Definition, member } from './definition.ts';
import { type Inputs, allInputs, nodesWithInputs, statementsWithInputs } from './inputs.ts';

/** Sort keys of nodes, of statements, and of both together. */
export function orderTypes(model: GraphModel): readonly Definition[] {
  const statements = [...statementsWithInputs(model)];
  return [
    ...nodesWithInputs(model).map(({ name, properties }) => propertyOrder(name, properties)),
    ...statements.map(([name, { properties }]) => propertyOrder(name, properties)),
    ...allInputs(model).map(joinedOrder),
  ];
}

function propertyOrder(name: string, properties: readonly Property[]): Definition {
  const sortable = properties.filter(({ list }) => !list);
  return {
    kind: 'input',
    name: `${name}Order`,
    description: `One sort key of a ${name}.`,
    oneOf: true,
    members: sortable.map((each) => member(each.name, 'SortDirection', `By: ${each.description}`)),
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
