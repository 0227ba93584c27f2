import { invariant } from '../../util/invariant.ts';
import type { GraphModel, Property, Relation, Relationship } from '../graph-model.ts';

/** A statement and what stands at its other end: the unit in which connections, edges and conditions are shared. */
export interface Pair {
  /** First part of the names of its types, `MembershipActor`. */
  readonly name: string;
  readonly relationship: Relationship;
  readonly target: string;
}

/** The relationship of a relation. */
export function relationshipOf(model: GraphModel, type: string): Relationship {
  const relationship = model.relationships[type];
  invariant(relationship, `a relation has a relationship of the model: ${type}`);
  return relationship;
}

/** First part of the names of a relation's types, `MembershipActor`. */
export function pairName(model: GraphModel, { type, target }: Relation): string {
  return `${relationshipOf(model, type).statement}${target}`;
}

/** Every pair that a relation of some kind has, in the order of the model. */
export function pairsOf(model: GraphModel): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const relationship of Object.values(model.relationships))
    for (const { relations } of Object.values(model.kinds))
      for (const relation of relations)
        if (relation.type === relationship.type) {
          const name = pairName(model, relation);
          pairs.set(name, { name, relationship, target: relation.target });
        }
  return [...pairs.values()];
}

/** The type whose filter and order serve a target: for a union its narrowest interface. */
export function narrowestOf(model: GraphModel, target: string): string {
  return model.unions[target]?.narrowest ?? target;
}

/** Kinds and those interfaces that need a filter and an order: with root fields, or at some end of a relationship. */
export function filtered(model: GraphModel): ReadonlySet<string> {
  const roots = Object.values(model.interfaces).filter(({ plural }) => plural !== null);
  const targets = pairsOf(model).map(({ target }) => narrowestOf(model, target));
  return new Set([...roots.map(({ name }) => name), ...Object.keys(model.kinds), ...targets]);
}

/** Whether the statement holds on some days and not on others, so that it can be certain or assumed. */
export function isDated({ form }: Relationship): boolean {
  return form !== 'undated';
}

/** Whether statements of this type cite sources: all but undated book-keeping, in a model with a kind to cite. */
export function isSourced(model: GraphModel, { form, claim }: Relationship): boolean {
  return model.evidence !== null && (form !== 'undated' || claim);
}

/** A property's type in the API. */
export function typeOf({ type, list, nonNull }: Property): string {
  return `${list ? `[${type}!]` : type}${nonNull ? '!' : ''}`;
}
