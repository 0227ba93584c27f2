import type { Cypher } from '../../cypher/cypher.ts';
import { block, cypher } from '../../cypher/fragment.ts';
import type { RelationMatch } from '../plan/row.ts';
import { writeHolds, writeStated } from './write-day.ts';
import { writeDirection, writeHop, writeWhere } from './write-pattern.ts';
import type { Writing } from './writing.ts';

/** Statements of one relation, of one day or of all. */
type Related = Pick<RelationMatch, 'hop' | 'day' | 'proved'>;

/** A statement and the node it leads to. */
interface Step {
  readonly edge: Cypher;
  readonly node: Cypher;
}

/** `MATCH` of the statements around a node that hold and meet these conditions. */
export function writeRelated(
  writing: Writing,
  { hop, day, proved }: Related,
  from: Cypher,
  { edge, node }: Step,
  conditions: readonly (Cypher | null)[],
): Cypher {
  const stated = proved?.stated ? null : writeStated(edge);
  const led = writeDirection(from, edge, hop);
  const where = writeWhere([stated, led, writeHolds(writing, edge, hop.form, day), ...conditions]);
  return cypher`MATCH ${writeHop(writing, from, edge, hop, node, proved?.ends ? null : hop.targets)}${where}`;
}

/** How many statements of a relation a node has. */
export function writeRelatedCount(writing: Writing, related: Related, from: Cypher): Cypher {
  const step = { edge: writing.variable('r'), node: writing.variable('n') };
  return cypher`COUNT ${block(writeRelated(writing, related, from, step, []))}`;
}
