import type { Counts, Effect } from './apply-changes.ts';

/** `3 nodes and 2 statements added, 1 statement removed`, or `nothing to change`. */
export function effectLine({ nodes, statements }: Effect): string {
  const parts = (['added', 'changed', 'removed'] as const).flatMap((verb) => {
    const counted = [count(nodes, verb, 'node'), count(statements, verb, 'statement')].filter(Boolean);
    return counted.length > 0 ? [`${counted.join(' and ')} ${verb}`] : [];
  });
  return parts.length > 0 ? parts.join(', ') : 'nothing to change';
}

function count(counts: Counts, verb: keyof Counts, word: string): string {
  const number = counts[verb];
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}
