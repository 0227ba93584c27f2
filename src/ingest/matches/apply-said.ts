import type { GraphModel } from '../../model/graph-model.ts';
import { groupBy } from '../../util/group-by.ts';
import type { Change } from '../changes/change-set.ts';
import { applyChanges } from '../load/apply-changes.ts';
import type { Run } from '../load/rows.ts';

/** Makes changes of several sources, one source after the other, in the transaction that `run` runs in. */
export async function applyOfAll(run: Run, model: GraphModel, changes: readonly Change[]): Promise<void> {
  const nothing = () => Promise.resolve();
  for (const [source, own] of groupBy(changes, sourceOf)) {
    for (const [said, part] of groupBy(own, runOf))
      await applyChanges(run, model, { source, run: said, changes: part }, nothing, () => []);
  }
}

function sourceOf(change: Change): string {
  return 'claim' in change ? change.claim.source : change.entry.source;
}

function runOf(change: Change): string {
  return 'claim' in change ? change.claim.run : change.entry.run;
}
