import type { GraphModel } from '../../model/graph-model.ts';
import type { StatementEntry } from '../changes/change-set.ts';
import { entriesOf, mergeStatement } from '../merge/merge-statement.ts';
import type { GraphStatement } from './read-graph.ts';
import type { EdgeToWrite } from './write-edges.ts';

export interface EntryChange {
  readonly kind: 'state' | 'retractStatement';
  readonly entry: StatementEntry;
}

export interface PlannedStatements {
  readonly toWrite: readonly EdgeToWrite[];
  /** Elements. */
  readonly toRemove: readonly string[];
}

/** The edges that the changes leave: those that some source still states are made anew of all their entries. */
export function planStatements(
  model: GraphModel,
  changes: readonly EntryChange[],
  present: ReadonlyMap<string, GraphStatement>,
): PlannedStatements {
  const toWrite: EdgeToWrite[] = [];
  const toRemove: string[] = [];
  for (const { kind, entry } of changes) {
    const { id, type, from, to, source } = entry;
    const before = present.get(id);
    const others = (before?.entries ?? []).filter((other) => other.source !== source);
    const entries = kind === 'state' ? [...others, entry] : others;
    const relationship = model.relationships[type];
    if (entries.length > 0 && relationship) {
      const { properties } = mergeStatement(relationship, entries, before?.run);
      const written = { ...properties, entries: entriesOf(entries) };
      toWrite.push({ type, from, to, element: before?.element, properties: written });
    } else if (before) {
      toRemove.push(before.element);
    }
  }
  return { toWrite, toRemove };
}
