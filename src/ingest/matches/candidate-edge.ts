import { z } from 'zod';
import type { Value } from '../../cypher/cypher.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { grappeError } from '../../errors/problem.ts';
import { matchRelationship } from '../../model/book-keeping.ts';
import type { GraphModel, Relationship } from '../../model/graph-model.ts';
import type { Run } from '../load/rows.ts';

/** What a person has decided on a candidate, or not yet. */
export const decisions = { open: 'OPEN', same: 'SAME', different: 'DIFFERENT' } as const;
export type Decision = (typeof decisions)[keyof typeof decisions];

/** Two nodes that may be one, `from` before `to` by id. */
export interface Match {
  readonly from: string;
  readonly to: string;
  /** From 0 to 1; null where a person compared them. */
  readonly score: number | null;
  readonly method: string | null;
  readonly reasons: readonly string[];
  readonly decision: Decision;
}

/** @throws {GrappeError} MODEL_INVALID where the model knows no candidates */
export function candidatesOf(model: GraphModel): Relationship {
  const relationship = matchRelationship(model);
  if (relationship) return relationship;
  throw grappeError('MODEL_INVALID', 'The model has no relationship of candidates for matching.', {
    hint: 'It is symmetric, bookkeeping, and has score, method, reasons and decision.',
  });
}

export function candidateId({ type }: Relationship, one: string, other: string): string {
  return [type, ...[one, other].sort()].join('/');
}

const row = z.tuple([
  z.string(),
  z.string(),
  z.number().nullable(),
  z.string().nullable(),
  z.array(z.string()),
  z.enum(decisions).catch(decisions.open),
]);

const columns = cypher`startNode(edge).id, endNode(edge).id, edge.score, edge.method, coalesce(edge.reasons, []), edge.decision`;

/** All candidates with a decision, the likeliest first. */
export async function readMatches(
  run: Run,
  relationship: Relationship,
  decision: Decision,
  most: number,
): Promise<readonly Match[]> {
  const text = cypher`MATCH ()-[edge${label(relationship.type)} {decision: $decision}]->()
RETURN ${columns} ORDER BY edge.score DESC, edge.id LIMIT toInteger($most)`;
  return (await run(cypherQuery(text, { decision, most }))).map(matchOf);
}

/** The candidates that a node has a part in. */
export async function readMatchesOf(run: Run, { type }: Relationship, id: string): Promise<readonly Match[]> {
  const text = cypher`MATCH (node {id: $id})-[edge${label(type)}]-() RETURN ${columns} ORDER BY edge.id`;
  return (await run(cypherQuery(text, { id }))).map(matchOf);
}

/** Makes or changes candidates between nodes that are there. */
export async function writeMatches(
  run: Run,
  relationship: Relationship,
  matches: readonly Match[],
  kindOf: (id: string) => string | undefined,
): Promise<void> {
  const pairs = new Map<string, { from: string; to: string; rows: Value[] }>();
  for (const { from, to, ...properties } of matches) {
    const [start = '', end = ''] = [kindOf(from), kindOf(to)];
    const pair = pairs.get(`${start} ${end}`) ?? { from: start, to: end, rows: [] };
    const id = candidateId(relationship, from, to);
    pair.rows.push({ from, to, id, properties: { ...properties, id } });
    pairs.set(`${start} ${end}`, pair);
  }
  for (const { from, to, rows } of pairs.values()) {
    const text = cypher`UNWIND $rows AS row MATCH (a${label(from)} {id: row.from}) MATCH (b${label(to)} {id: row.to})
MERGE (a)-[edge${label(relationship.type)} {id: row.id}]->(b) SET edge += row.properties`;
    await run(cypherQuery(text, { rows }));
  }
}

function matchOf(cells: readonly unknown[]): Match {
  const [from, to, score, method, reasons, decision] = row.parse(cells);
  return { from, to, score, method, reasons, decision };
}
