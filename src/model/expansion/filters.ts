import type { GraphModel, Property, Relation, Relationship } from '../graph-model.ts';
import { type Pair, filtered, narrowestOf, pairName, pairsOf } from './names.ts';
import { filterTypeOf } from './scalar-filters.ts';
import { type Definition, block, member } from './sdl.ts';

/** Conditions on nodes, on statements, and on both together. */
export function filterTypes(model: GraphModel): readonly Definition[] {
  const wanted = filtered(model);
  const interfaces = Object.values(model.interfaces).filter(({ name }) => wanted.has(name));
  return [
    ...interfaces.map((each) => nodeFilter(model, each, true)),
    ...Object.values(model.kinds).map((each) => nodeFilter(model, each, false)),
    ...Object.values(model.relationships).map((each) => statementFilter(model, each)),
    ...pairsOf(model).flatMap((pair) => pairFilters(model, pair)),
  ];
}

interface Node {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly relations: readonly Relation[];
}

function nodeFilter(model: GraphModel, node: Node, several: boolean): Definition {
  const name = `${node.name}Filter`;
  return block(`Conditions on a ${node.name}; all of them must hold.`, 'input', name, [
    ...logic(name),
    ...(several ? [member('On the kind of node.', 'kind: KindFilter')] : []),
    ...node.properties.map((property) => propertyCondition(model, property)),
    ...node.relations.map((relation) =>
      member(`On: ${relation.description}`, `${relation.field}: ${pairName(model, relation)}Relation`),
    ),
  ]);
}

function statementFilter(model: GraphModel, { statement, type, properties }: Relationship): Definition {
  const name = `${statement}Filter`;
  const conditions = properties.map((property) => propertyCondition(model, property));
  return block(`Conditions on a ${type} statement; all of them must hold.`, 'input', name, [
    ...logic(name),
    ...conditions,
  ]);
}

function pairFilters(model: GraphModel, { name, relationship, target }: Pair): readonly Definition[] {
  const { statement, type } = relationship;
  const where = `${name}Where`;
  const both = `a ${type} statement and its ${target}`;
  return [
    block(`Conditions on ${both}; all of them must hold.`, 'input', where, [
      ...logic(where),
      member('On the statement.', `edge: ${statement}Filter`),
      member('On the node at its other end.', `node: ${narrowestOf(model, target)}Filter`),
    ]),
    block(`How many of the statements must fit, each being ${both}.`, 'input', `${name}Relation`, [
      member('At least one fits.', `some: ${where}`),
      member('Not a single one fits.', `none: ${where}`),
      member('Every one fits; also true where there is none.', `all: ${where}`),
    ]),
  ];
}

function propertyCondition(model: GraphModel, property: Property): string {
  return member(`On: ${property.description}`, `${property.name}: ${filterTypeOf(model, property)}`);
}

function logic(name: string): readonly string[] {
  return [
    member('All of these hold.', `AND: [${name}!]`),
    member('At least one of these holds.', `OR: [${name}!]`),
    member('This does not hold.', `NOT: ${name}`),
  ];
}
