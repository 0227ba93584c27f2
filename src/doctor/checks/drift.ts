import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import type { Database } from '../../database/database.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { counted } from '../../util/counted.ts';
import { groupBy } from '../../util/group-by.ts';
import { ok, warn, type Check, type Finding } from '../check.ts';
import { isBookkeeping, storedNames, type StoredNames } from '../stored-names.ts';
import { soon } from '../patience.ts';

const usedBy = [
  cypher`MATCH (n) UNWIND labels(n) AS name
CALL (n) { UNWIND keys(n) AS key RETURN key UNION RETURN null AS key }
RETURN name, key, count(*)`,
  cypher`MATCH ()-[e]->() WITH e, type(e) AS name
CALL (e) { UNWIND keys(e) AS key RETURN key UNION RETURN null AS key }
RETURN name, key, count(*)`,
].map((text) => cypherQuery(text));

/** A name in use, a property of it (null for the thing itself), and how many have it. */
type Use = readonly [name: string, key: string | null, count: number];

/** What the graph holds and the model does not know. */
export const drift: Check = {
  name: 'drift',
  run: ({ graph, model }) =>
    graph.ok && model.ok ? look(graph.value.database, model.value) : Promise.resolve([]),
};

async function look(database: Database, model: GraphModel): Promise<readonly Finding[]> {
  const { rows } = await database.read(usedBy, soon());
  // The positions are those of the RETURNs above.
  const [nodes = [], edges = []] = rows as readonly (readonly Use[])[];
  const names = storedNames(model);
  const found = [
    ...unknown('label', nodes, names.nodes),
    ...unknown('relationship type', edges, names.edges),
  ];
  return found.length > 0
    ? found
    : [ok('every label, relationship type and property in the graph is in the model')];
}

function unknown(what: string, uses: readonly Use[], names: StoredNames): readonly Finding[] {
  const domain = uses.filter(([name]) => !isBookkeeping(name));
  const things = domain.filter(([name, key]) => key === null && !names.has(name));
  const properties = domain.filter(([name, key]) => key !== null && names.get(name)?.has(key) === false);
  // One property on many labels is one thing to mend.
  const byKey = groupBy(properties, ([, key]) => key);
  return [
    ...things.map(([name, , count]) => told(`${what} ${name}`, count)),
    ...[...byKey].map(([key, found]) => told(`property ${key} of ${ownersOf(found)}`, sumOf(found))),
  ];
}

function ownersOf(uses: readonly Use[]): string {
  const names = uses.map(([name]) => name);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

function sumOf(uses: readonly Use[]): number {
  return uses.reduce((sum, [, , count]) => sum + count, 0);
}

function told(what: string, count: number): Finding {
  const fix = 'describe it in the model folder, or remove it in Neo4j Browser: no answer shows it';
  return warn(`${what} is not in the model (${counted(count, 'time')})`, fix);
}
