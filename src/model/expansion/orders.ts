import type { GraphModel, Property } from '../graph-model.ts';
import { type Pair, filtered, narrowestOf, pairsOf } from './names.ts';
import { type Definition, block, member } from './sdl.ts';

/** Sort keys of nodes, of statements, and of both together. */
export function orderTypes(model: GraphModel): readonly Definition[] {
  const wanted = filtered(model);
  const nodes = [...Object.values(model.interfaces), ...Object.values(model.kinds)].filter(({ name }) =>
    wanted.has(name),
  );
  return [
    ...nodes.map(({ name, properties }) => propertyOrder(name, properties)),
    ...Object.values(model.relationships).map(({ statement, properties }) =>
      propertyOrder(statement, properties),
    ),
    ...pairsOf(model).map((pair) => pairOrder(model, pair)),
  ];
}

function propertyOrder(name: string, properties: readonly Property[]): Definition {
  const sortable = properties.filter(({ list }) => !list);
  const members = sortable.map((each) => member(`By: ${each.description}`, `${each.name}: SortDirection`));
  return block(`One sort key of a ${name}.`, 'input', `${name}Order`, members, '@oneOf');
}

function pairOrder(model: GraphModel, { name, relationship, target }: Pair): Definition {
  const { statement, type } = relationship;
  return block(
    `One sort key of ${type} statements and their ${target}.`,
    'input',
    `${name}Order`,
    [
      member('By the node at the other end.', `node: ${narrowestOf(model, target)}Order`),
      member('By the statement.', `edge: ${statement}Order`),
    ],
    '@oneOf',
  );
}
