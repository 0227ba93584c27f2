import type { GraphModel, Relationship } from './graph-model.ts';

/**
 * Nodes of our own book-keeping, outside every answer about the domain: what was applied, what was loaded, which imports
 * ran, who may write, what was contributed, what that changed, and which ids went into others.
 */
export const bookkeeping = {
  meta: 'GrappeMeta',
  load: 'GrappeLoad',
  run: 'GrappeRun',
  key: 'GrappeKey',
  contribution: 'GrappeContribution',
  change: 'GrappeChange',
  alias: 'GrappeAlias',
} as const;

/** What a node of book-keeping about an import says in its `state` once all of it is written; with anything else there it is unfinished. */
export const closedRun = 'closed';

/** The property of nodes and statements that names the import or the change set which wrote them. */
export const runProperty = 'run';

/** The property of nodes that a source only named, and that nobody has put yet. */
export const onlyNamedProperty = 'onlyNamed';

/** Id of the node of book-keeping that knows what the graph was loaded from (`release`) and when (`loadedAt`). */
export const datasetId = 'dataset';

const carried = ['property', 'value', 'preferred', 'quote'];

/** The relationship whose edges say what another statement would be. */
export function claimRelationship(model: GraphModel): Relationship | undefined {
  return Object.values(model.relationships).find((relationship) => relationship.claim);
}

const compared = ['score', 'method', 'reasons', 'decision'];

/** The relationship between two nodes that may be one: of book-keeping, symmetric, with what was found and decided. */
export function matchRelationship(model: GraphModel): Relationship | undefined {
  return Object.values(model.relationships).find(({ bookkeeping: isBooks, symmetric, properties }) => {
    const names = properties.map(({ name }) => name);
    return isBooks && symmetric && compared.every((name) => names.includes(name));
  });
}

/** The relationship that leads from any node to the sources that state it. */
export function evidenceRelationship(model: GraphModel): Relationship | undefined {
  return Object.values(model.relationships).find((relationship) =>
    isEvidenceRelationship(model, relationship),
  );
}

/** An undated relationship of book-keeping into the evidence kind, with what the loader writes on its edges. */
export function isEvidenceRelationship(model: GraphModel, relationship: Relationship): boolean {
  const names = relationship.properties.map(({ name }) => name);
  return (
    relationship.bookkeeping &&
    relationship.form === 'undated' &&
    !relationship.claim &&
    carried.every((name) => names.includes(name)) &&
    relationship.ends.every(({ to }) => to.every((kind) => kind === model.evidence))
  );
}
