import type { GraphModel, KindInterface, Relation, Relationship } from '../graph-model.ts';
import { baseOf, commonProperties } from '../common-properties.ts';
import { type Pair, nodesOf, pairsOf, relationshipOf } from './names.ts';

/** The input types of one relation: filters of its statement and its node, and first part of the names of what joins them. */
export interface Inputs {
  readonly name: string;
  readonly statement: string;
  readonly node: string;
  readonly relationship: Relationship;
}

/**
 * The type whose filter, order and key serve a node: of a union its narrowest interface, of a kind that adds nothing to
 * an interface that interface, and otherwise the type itself.
 */
export function inputsOfNode(model: GraphModel, target: string): string {
  const union = model.unions[target];
  if (union) return union.narrowest;
  const kind = model.kinds[target];
  const same = Object.values(model.interfaces).filter(
    (each) => each.plural !== null && kind?.interfaces.includes(each.name) && shapeOf(each) === shapeOf(kind),
  );
  return same.at(-1)?.name ?? target;
}

function shapeOf({ properties, relations }: Pick<KindInterface, 'properties' | 'relations'>): string {
  return [...properties, ...relations.map(({ field, target }) => ({ name: field, target }))]
    .map((each) => `${each.name} ${'target' in each ? each.target : ''}`)
    .sort()
    .join();
}

/** The type whose filter and order serve a statement: one without properties of its own shares those of its form. */
function inputsOfStatement(relationship: Relationship): string {
  const base = baseOf(relationship);
  return relationship.properties.length === commonProperties(base).length ? base : relationship.statement;
}

/** The inputs of a pair or a relation. */
export function inputsOf(model: GraphModel, of: Pair | Relation): Inputs {
  const relationship = 'relationship' in of ? of.relationship : relationshipOf(model, of.type);
  const statement = inputsOfStatement(relationship);
  const node = inputsOfNode(model, of.target);
  return { name: `${statement}${node}`, statement, node, relationship };
}

/** All the inputs that relations of the model need, each once. */
export function allInputs(model: GraphModel): readonly Inputs[] {
  const inputs = pairsOf(model).map((pair) => inputsOf(model, pair));
  return [...new Map(inputs.map((each) => [each.name, each])).values()];
}

/** Interfaces and kinds that need a filter and an order of their own: for their root fields, or as ends. */
export function nodesWithInputs(model: GraphModel) {
  const roots = nodesOf(model).filter(({ plural }) => plural !== null);
  const needed = new Set([
    ...roots.map(({ name }) => inputsOfNode(model, name)),
    ...allInputs(model).map(({ node }) => node),
  ]);
  return nodesOf(model).filter(({ name }) => needed.has(name));
}

/** Relationships by the name of their filter and order, the first one of each. */
export function statementsWithInputs(model: GraphModel): ReadonlyMap<string, Relationship> {
  const relationships = Object.values(model.relationships).reverse();
  return new Map(relationships.map((each) => [inputsOfStatement(each), each]));
}
