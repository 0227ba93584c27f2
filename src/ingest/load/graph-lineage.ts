import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import type { Cypher, Value } from '../../cypher/cypher.ts';
import { throwIfAny, type Problem } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { acyclicTypes, circleFault, Lineage } from '../merge/lineage.ts';
import type { Run } from './rows.ts';

const pair = z.tuple([z.string(), z.string()]);
const way = z.tuple([z.array(z.string())]);

/**
 * The statements of the graph that must not lead in a circle.
 *
 * @param except sources whose statements do not count: their files say anew what they state
 */
export async function readLineage(
  run: Run,
  model: GraphModel,
  except: readonly string[] = [],
): Promise<Lineage> {
  const lineage = new Lineage();
  for (const type of acyclicTypes(model)) {
    const text = cypher`MATCH (a)-[statement${label(type)}]->(b)
WHERE any(source IN coalesce(statement.sources, ['']) WHERE NOT source IN $except) RETURN a.id, b.id`;
    for (const row of await run(cypherQuery(text, { except }))) {
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
): Promise<void> {
  for (const type of acyclicTypes(model)) {
    const ids = statements.filter((id) => id.startsWith(`${type}/`));
    if (ids.length > 0)
      await refuseFound(
        run,
        type,
        cypher`UNWIND $ids AS id MATCH (a)-[statement${label(type)} {id: id}]->(b)`,
        { ids },
      );
  }
}

/** As {@link refuseCircles}, of all statements that an import wrote. */
export async function refuseCirclesOfImport(run: Run, model: GraphModel, id: string): Promise<void> {
  for (const type of acyclicTypes(model))
    await refuseFound(run, type, cypher`MATCH (a)-[statement${label(type)}]->(b) WHERE statement.run = $id`, {
      id,
    });
}

async function refuseFound(
  run: Run,
  type: string,
  statements: Cypher,
  parameters: Readonly<Record<string, Value>>,
): Promise<void> {
  // Neo4j looks for no shortest path from a node to itself.
  const text = cypher`${statements}
WITH CASE WHEN a = b THEN [a.id, a.id]
  ELSE [a.id] + [node IN nodes(shortestPath((b)-[${label(type)}*]->(a))) | node.id] END AS circle
WHERE circle IS NOT NULL RETURN circle`;
  const rows = await run(cypherQuery(text, parameters));
  const circles = rows.map((row) => circleFault(type, way.parse(row)[0]));
  throwIfAny(circles.map((fault): Problem => ({ code: 'CONFLICT', ...fault })));
}
