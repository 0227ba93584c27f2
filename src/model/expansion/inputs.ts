import { groupBy } from '../../util/group-by.ts';
import { baseOf, commonProperties } from '../common-properties.ts';
import type { GraphModel, Kind, KindInterface, Property, Relation, Relationship } from '../graph-model.ts';
import { datedRelationships } from '../statement-properties.ts';
import { type Pair, nodesOf, pairsOf, relationshipOf } from './names.ts';

/** What an input type of nodes is for; the last part of its name. All nodes share one order. */
export type Purpose = 'Filter' | 'Key';

/** The statement and the node whose filters serve one relation; together the first part of the names of what joins them. */
export interface Inputs {
  readonly name: string;
  readonly statement: string;
  readonly node: string;
  readonly relationship: Relationship;
}

/**
 * The type whose filter or key serves a node: the most general interface that offers just the same to it, or else
 * the type itself.
 */
export function inputsOfNode(model: GraphModel, name: string, purpose: Purpose): string {
  const node = model.interfaces[name] ?? model.kinds[name];
  const offered = node && offeredBy(node, purpose);
  return node?.interfaces.find((each) => offeredTo(model, each, purpose) === offered) ?? name;
}

function offeredTo(model: GraphModel, name: string, purpose: Purpose): string | undefined {
  const node = model.interfaces[name];
  return node && offeredBy(node, purpose);
}

function offeredBy({ properties, relations }: Kind | KindInterface, purpose: Purpose): string {
  const offered = {
    Filter: [
      ...properties.map(({ name }) => name),
      ...relations.map(({ field, targets }) => `${field} ${targets.join()}`),
    ],
    Key: keysAmong(properties).map(({ name }) => name),
  };
  return offered[purpose].sort().join();
}

/** The properties by which things are sorted. */
export function sortable(properties: readonly Property[]): readonly Property[] {
  return properties.filter(({ list }) => !list);
}

/** The properties by which one node is looked up. */
export function keysAmong(properties: readonly Property[]): readonly Property[] {
  return properties.filter(({ name, unique }) => name === 'id' || unique);
}

/**
 * The name whose filter or order serves a statement. One without properties of its own shares those of its form; statements
 * of one form that are sorted by the same words share an order, called after these (`SpanStatementRole`).
 */
export function inputsOfStatement(
  model: GraphModel,
  relationship: Relationship,
  purpose: 'Filter' | 'Order',
): string {
  const base = baseOf(relationship);
  if (ownOf(relationship).length === 0) return base;
  if (purpose !== 'Order') return relationship.statement;
  const words = sortedBy(relationship);
  const others = Object.values(model.relationships).filter(({ type }) => type !== relationship.type);
  return others.some((other) => baseOf(other) === base && sortedBy(other) === words)
    ? `${base}${words}`
    : relationship.statement;
}

function ownOf(relationship: Relationship): readonly Property[] {
  return relationship.properties.slice(commonProperties(baseOf(relationship)).length);
}

function sortedBy(relationship: Relationship): string {
  return sortable(ownOf(relationship))
    .map(({ name }) => upperFirst(name))
    .join('');
}

function upperFirst(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Whose filters serve a pair or a relation. */
export function filtersOf(model: GraphModel, of: Pair | Relation): Inputs {
  const relationship = 'relationship' in of ? of.relationship : relationshipOf(model, of.type);
  const statement = inputsOfStatement(model, relationship, 'Filter');
  const node = inputsOfNode(model, of.target, 'Filter');
  return { name: `${statement}${node}`, statement, node, relationship };
}

/** All the filters that relations of the model need, each once. */
export function allFilters(model: GraphModel): readonly Inputs[] {
  const inputs = pairsOf(model).map((pair) => filtersOf(model, pair));
  return [...new Map(inputs.map((each) => [each.name, each])).values()];
}

/** Interfaces and kinds that need an input of their own: for their root fields, or as ends. */
export function nodesWithInputs(model: GraphModel, purpose: Purpose): readonly (Kind | KindInterface)[] {
  const roots = nodesOf(model).filter(({ plural }) => plural !== null);
  const needed = new Set([
    ...roots.map(({ name }) => inputsOfNode(model, name, purpose)),
    ...(purpose === 'Key' ? [] : allFilters(model).map(({ node }) => node)),
    // Statements of several relationships can lead to any node.
    ...(purpose === 'Filter' && datedRelationships(model).length > 0 ? ['Node'] : []),
  ]);
  return nodesOf(model).filter(({ name }) => needed.has(name));
}

/** Relationships by the name of their filter or order, those that share one together. */
export function statementsWithInputs(
  model: GraphModel,
  purpose: 'Filter' | 'Order',
): ReadonlyMap<string, readonly Relationship[]> {
  return groupBy(Object.values(model.relationships), (each) => inputsOfStatement(model, each, purpose));
}
