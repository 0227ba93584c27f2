import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';
import type { Hop } from './selection.ts';

/** The step that a relation of the model describes. */
export function hopOf(model: GraphModel, relation: Relation): Hop {
  const relationship = model.relationships[relation.type];
  invariant(relationship, `the model has no relationship ${relation.type}`);
  const { type, direction, targets } = relation;
  return { type, direction, targets, form: relationship.form };
}
