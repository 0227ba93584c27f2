import { invariant } from '../../util/invariant.ts';
import type { GraphModel, Kind, KindInterface, Property, Relation, Relationship } from '../graph-model.ts';

/** A statement and what stands at its other end: the unit in which connections and edges are shared. */
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

/** First part of the names of a relation's connection and edge, `MembershipActor`. */
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

/** Interfaces and kinds, in this order. */
export function nodesOf({ interfaces, kinds }: GraphModel): readonly (KindInterface | Kind)[] {
  return [...Object.values(interfaces), ...Object.values(kinds)];
}

/** Whether the statement holds on some days and not on others, so that it can be certain or assumed. */
export function isDated({ form }: Relationship): boolean {
  return form !== 'undated';
}

/** Whether it is a statement in the full sense, claimed ones included, and no mere book-keeping. */
export function isStatement({ form, claim }: Relationship): boolean {
  return form !== 'undated' || claim;
}

/** A property's type in the API. */
export function typeOf({ type, list, nonNull }: Property): string {
  return `${list ? `[${type}!]` : type}${nonNull ? '!' : ''}`;
}
