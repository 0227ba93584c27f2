import { analyzer, keyOf, ownPrefix, type IndexDefinition, type Schema } from './index-definition.ts';
import type { PresentIndex } from './present.ts';

/** What lies between the database and the model. */
export interface SchemaDifference {
  readonly create: readonly IndexDefinition[];
  /** Ours, but no longer in the model, or no longer as the model has it, or failed. */
  readonly drop: readonly PresentIndex[];
  /** Somebody else's, left alone. */
  readonly foreign: readonly PresentIndex[];
  /** Somebody else's that Neo4j does not allow beside one of ours. */
  readonly blocking: readonly PresentIndex[];
}

/**
 * Compares definitions, not only names. What somebody else made with the definition of ours serves as well: Neo4j would
 * not take a second one.
 */
export function difference(
  wanted: readonly IndexDefinition[],
  present: readonly PresentIndex[],
): SchemaDifference {
  const own = present.filter(({ name }) => name.startsWith(ownPrefix));
  const foreign = present.filter(({ name }) => !name.startsWith(ownPrefix));
  const wantedByName = new Map(wanted.map((index) => [index.name, index]));
  const kept = own.filter((index) => index.state !== 'FAILED' && isSame(index, wantedByName.get(index.name)));
  const there = new Set([...kept, ...foreign.filter(serves)].map(schemaKey));
  const create = wanted.filter((index) => !there.has(keyOf(index)));
  const taken = new Set(create.map(placeOf));
  return {
    create,
    drop: own.filter((index) => !kept.includes(index)),
    foreign,
    blocking: foreign.filter((index) => taken.has(placeOf(index))),
  };
}

function isSame(present: PresentIndex, wanted: IndexDefinition | undefined): boolean {
  return wanted !== undefined && schemaKey(present) === keyOf(wanted);
}

/** As `keyOf`, but a full text with another analyzer or of another name than the queries say is not the same. */
function schemaKey(present: PresentIndex): string {
  const key = keyOf(present);
  return present.type === 'FULLTEXT' && present.analyzer !== analyzer ? `${key} ${present.analyzer}` : key;
}

/** Range indexes and constraints are found by the planner, whatever their names; full text is asked by name. */
function serves({ type, state }: PresentIndex): boolean {
  return type !== 'FULLTEXT' && state !== 'FAILED';
}

/** One place holds one index: range and uniqueness share it, full text has its own. */
function placeOf(index: Schema): string {
  return keyOf({ ...index, type: index.type === 'UNIQUE' ? 'RANGE' : index.type });
}
