import type { Conflict } from '../merge/conflict.ts';
import type { Fault } from './check-said.ts';

/** What cannot be so in a node or statement that one file makes. Values that differ are no fault: they are all kept. */
export function conflictFault(id: string, conflicts: readonly Conflict[]): Fault | null {
  const [conflict] = conflicts.filter(({ kind }) => kind !== 'values');
  switch (conflict?.kind) {
    case undefined:
    case 'values':
      return null;
    case 'interval':
      return {
        message: `${id}: its end, ${conflict.endDate}, lies before its start, ${conflict.startDate}.`,
      };
    case 'kinds':
      return { message: `${id} cannot be ${conflict.kinds.join(' and ')}.` };
    case 'nameless':
      return { message: `${id} has no name.`, hint: 'Every node has a name to show.' };
  }
}
