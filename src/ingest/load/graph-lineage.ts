import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import type { Cypher } from '../../cypher/cypher.ts';
import { throwIfAny, type Problem } from '../../errors/problem.ts';
import { bookkeeping, closedRun } from '../../model/book-keeping.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { acyclicTypes, circleFault, Lineage } from '../merge/lineage.ts';
import type { Run } from './rows.ts';

const text = z.tuple([z.string()]);
const pair = z.tuple([z.string(), z.string()]);
const way = z.tuple([z.array(z.string())]);

/** Which statements of the graph count for less than others: those of sources whose files say anew what they state. */
export interface SaidAnew {
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** Ids of the statements they go on stating. */
  readonly statements: readonly string[];
}

const nothing: SaidAnew = { sources: [], statements: [] };

/**
 * The statements of the graph that must not lead in a circle. What an unfinished import alone states is not among them:
 * nobody sees it, and it is held against the others when the import ends.
 */
export async function readLineage(run: Run, model: GraphModel, anew = nothing): Promise<Lineage> {
  const lineage = new Lineage();
  const parameters = await parametersOf(run, anew);
  for (const type of acyclicTypes(model)) {
    const query = cypher`MATCH (a)-[step${label(type)}]->(b) WHERE ${counts} RETURN a.id, b.id`;
    for (const row of await run(cypherQuery(query, parameters))) {
      const [from, to] = pair.parse(row);
      lineage.add({ type, from, to });
    }
  }
  return lineage;
}

/**
 * Looks, in the transaction that wrote them, whether statements lead in a circle.
 *
 * @throws {GrappeError} CONFLICT with each circle
 */
export async function refuseCircles(
  run: Run,
  model: GraphModel,
  statements: readonly string[],
  anew = nothing,
): Promise<void> {
  for (const type of acyclicTypes(model)) {
    const ids = statements.filter((id) => id.startsWith(`${type}/`));
    if (ids.length === 0) continue;
    const query = cypher`UNWIND $ids AS id MATCH (a)-[statement${label(type)} {id: id}]->(b)
MATCH circle = SHORTEST 1 (b)(()-[step${label(type)} WHERE ${counts}]->())+(a)
RETURN DISTINCT [a.id] + [node IN nodes(circle) | node.id]`;
    const rows = await run(cypherQuery(query, { ...(await parametersOf(run, anew)), ids }));
    const circles = rows.map((row) => circleFault(type, way.parse(row)[0]));
    throwIfAny(circles.map((fault): Problem => ({ code: 'CONFLICT', ...fault })));
  }
}

/**
 * Looks, in the transaction that ends it, whether what an import has written leads in a circle with what is seen by then:
 * others may have stated something since the file was checked.
 *
 * @throws {GrappeError} CONFLICT with each circle
 */
export async function refuseCirclesOfImport(
  run: Run,
  model: GraphModel,
  { id, source }: { readonly id: string; readonly source: string },
): Promise<void> {
  const own = await statedBy(run, model, id);
  if (own.length === 0) return;
  const lineage = await readLineage(run, model);
  const hint = `Let the others be taken out and import again, or take this import back with "grappe source withdraw ${source}".`;
  throwIfAny(
    own.flatMap((step): Problem[] => {
      const circle = lineage.add(step);
      return circle ? [{ code: 'CONFLICT', ...circleFault(step.type, circle), hint }] : [];
    }),
  );
}

async function statedBy(run: Run, model: GraphModel, id: string) {
  const found = [];
  for (const type of acyclicTypes(model)) {
    const query = cypher`MATCH (a)-[step${label(type)} {run: $id}]->(b) RETURN a.id, b.id ORDER BY step.id`;
    for (const row of await run(cypherQuery(query, { id }))) {
      const [from, to] = pair.parse(row);
      found.push({ type, from, to });
    }
  }
  return found;
}

/** Whether a step counts; one that nobody cites was made by hand. */
const counts: Cypher = cypher`(step.entries IS NOT NULL OR NOT coalesce(step.run, '') IN $hidden)
  AND (step.id IN $statements OR any(source IN coalesce(step.sources, ['']) WHERE NOT source IN $sources))`;

async function parametersOf(run: Run, { sources, statements }: SaidAnew) {
  const query = cypher`MATCH (made${label(bookkeeping.run)}) WHERE made.state <> $closed RETURN made.id`;
  const rows = await run(cypherQuery(query, { closed: closedRun }));
  return { sources, statements, hidden: rows.map((row) => text.parse(row)[0]) };
}
