import { canonicalJson } from '../../util/canonical-json.ts';
import { claimKey, type Change, type ChangeSet, type SourceContent } from './change-set.ts';

/**
 * The changes that lead from what a source said to what it says now; retractions first.
 *
 * @param again whether what it said before is said once more
 */
export function diffContent(before: SourceContent | null, after: SourceContent, again = false): ChangeSet {
  const claims = compare(before?.claims ?? [], after.claims, claimKey, again);
  const statements = compare(before?.statements ?? [], after.statements, (entry) => entry.id, again);
  const changes: Change[] = [
    ...statements.gone.map((entry): Change => ({ kind: 'retractStatement', entry })),
    ...claims.gone.map((claim): Change => ({ kind: 'retractNode', claim })),
    ...claims.fresh.map((claim): Change => ({ kind: 'putNode', claim })),
    ...statements.fresh.map((entry): Change => ({ kind: 'state', entry })),
  ];
  return { source: after.source, run: after.run, changes };
}

function compare<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  again: boolean,
) {
  const old = new Map(before.map((item) => [keyOf(item), canonicalJson(item)]));
  const kept = new Set(after.map(keyOf));
  return {
    gone: before.filter((item) => !kept.has(keyOf(item))),
    fresh: again ? after : after.filter((item) => old.get(keyOf(item)) !== canonicalJson(item)),
  };
}
