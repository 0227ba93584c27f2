import type { Cypher } from '../../cypher/cypher.ts';

/** `c0`, `c1`, …: columns are read by position, names only keep them apart. */
export function columnName(index: number): Cypher {
  return `c${index}` as Cypher;
}
