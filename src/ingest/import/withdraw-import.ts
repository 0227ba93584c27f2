import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { stating } from '../../database/schema/schema-of.ts';
import type { Database } from '../../database/database.ts';
import { grappeError } from '../../errors/problem.ts';
import { evidenceRelationship } from '../../model/book-keeping.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Change } from '../changes/change-set.ts';
import { applyChanges, type Effect } from '../load/apply-changes.ts';
import { inTurn, patiently } from '../load/in-ledger.ts';
import { readHeldClaims, readStatements } from '../load/read-graph.ts';
import type { Run } from '../load/rows.ts';
import { endWithdrawal, noteWithdrawal, type ImportRun } from './import-run.ts';

/** Nodes or statements deleted in a transaction. */
const batchSize = 10_000;

const counted = z.tuple([z.number()]);
const text = z.tuple([z.string()]);
const needed = z.tuple([z.string(), z.string()]);

/**
 * Takes back all that an import says. What others say as well is made anew of their words in one transaction, from which
 * on nothing of the import is seen; what was its alone then goes in batches. Broken off, it is carried on by the same call.
 *
 * @throws {GrappeError} CONFLICT, and nothing is changed, if statements of others need a node that only the import puts;
 *   those of `Database.write`
 */
export async function withdrawImport(
  database: Database,
  model: GraphModel,
  record: ImportRun,
): Promise<Effect> {
  const shared = await inTurn(database, async (run) => {
    const changes = await sharedChanges(run, model, record);
    const set = { source: record.source, run: record.id, changes };
    const effect = await applyChanges(
      run,
      model,
      set,
      (writing) => noteWithdrawal(writing, record.id),
      () => [],
    );
    await refuseNeeded(run, model, record);
    return effect;
  });
  const run: Run = async (query) => (await database.write((tx) => tx.run(query), patiently())).value;
  const statements = await deleteEdges(run, model, record.id);
  const nodes = await deleteNodes(run, model, record.id);
  await endWithdrawal(run, record.id);
  return {
    nodes: { added: 0, changed: shared?.nodes.changed ?? 0, removed: nodes },
    statements: { added: 0, changed: shared?.statements.changed ?? 0, removed: statements },
  };
}

/** Retractions of what edges hold of the import's words: those on nodes and statements that others speak of too. */
async function sharedChanges(run: Run, model: GraphModel, { source }: ImportRun): Promise<readonly Change[]> {
  const claims = await readHeldClaims(run, model, source);
  const ids = await Promise.all(
    Object.keys(model.relationships).map(async (type) => {
      const query = cypher`MATCH ()-[edge${label(type)}]->() WHERE edge.entries IS NOT NULL AND $source IN edge.sources RETURN edge.id`;
      return (await run(cypherQuery(query, { source }))).map((row) => text.parse(row)[0]);
    }),
  );
  const statements = await readStatements(run, model, ids.flat());
  const entries = [...statements.values()].flatMap(({ entries: all }) =>
    all.filter((entry) => entry.source === source),
  );
  return [
    ...entries.map((entry): Change => ({ kind: 'retractStatement', entry })),
    ...claims.map((claim): Change => ({ kind: 'retractNode', claim })),
  ];
}

async function refuseNeeded(run: Run, model: GraphModel, { id, source }: ImportRun): Promise<void> {
  const held = [stating, evidenceRelationship(model)?.type ?? ''];
  for (const kind of Object.keys(model.kinds)) {
    const query = cypher`MATCH (node${label(kind)} {run: $run})-[edge]-()
WHERE coalesce(edge.run, '') <> $run AND NOT type(edge) IN $held
RETURN node.id, coalesce(edge.id, type(edge)) ORDER BY node.id LIMIT 1`;
    const [row] = await run(cypherQuery(query, { run: id, held }));
    if (!row) continue;
    const [node, edge] = needed.parse(row);
    throw grappeError('CONFLICT', `Only ${source} puts "${node}", and other statements need it: ${edge}.`, {
      hint: 'Take those back first.',
    });
  }
}

async function deleteEdges(run: Run, model: GraphModel, id: string): Promise<number> {
  const evidence = evidenceRelationship(model)?.type;
  let sum = 0;
  for (const type of [stating, ...Object.keys(model.relationships)]) {
    const query = cypher`MATCH ()-[edge${label(type)} {run: $run}]->() WITH edge LIMIT toInteger($size) DELETE edge RETURN count(edge)`;
    const deleted = await repeat(run, query, id);
    if (type !== stating && type !== evidence) sum += deleted;
  }
  return sum;
}

async function deleteNodes(run: Run, model: GraphModel, id: string): Promise<number> {
  let sum = 0;
  for (const kind of Object.keys(model.kinds)) {
    sum += await repeat(
      run,
      cypher`MATCH (node${label(kind)} {run: $run}) WITH node LIMIT toInteger($size) DETACH DELETE node RETURN count(node)`,
      id,
    );
  }
  return sum;
}

async function repeat(run: Run, query: ReturnType<typeof cypher>, id: string): Promise<number> {
  for (let sum = 0; ;) {
    const [row] = await run(cypherQuery(query, { run: id, size: batchSize }));
    const deleted = counted.parse(row)[0];
    sum += deleted;
    if (deleted < batchSize) return sum;
  }
}
