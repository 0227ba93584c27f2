import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig, type Config } from '../../src/config/config.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { CypherQuery } from '../../src/cypher/cypher.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { examine } from '../../src/doctor/examine.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';

const root = join(import.meta.dirname, '../..');
const neo4j = useNeo4j();
const seeds = mkdtempSync(join(tmpdir(), 'grappe-doctor-'));
const file = join(seeds, 'list.yaml');
const seed = `source: { id: 'source:list', name: A list, published: 1999-05-01, retrieved: 2026-11-22 }
nodes:
  cluster:a: { kind: Cluster, name: A, startDate: "1990" }
  org:b: { kind: Firm, name: B, names: { en:OFFICIAL: B } }
statements:
  - MEMBER_OF: [org:b, cluster:a]
    startDate: "1991"
    quote: B is in A.
  - MEMBER_OF: [org:b, cluster:a]
    key: claimed
    standing: DISPUTED
`;

beforeAll(async () => {
  writeFileSync(file, seed);
  const model = await loadModel(configOf().schemaDir);
  await applySchema(neo4j.database, model, silent);
  await loadSeeds(neo4j.database, model, seeds, silent);
});
afterAll(() => rmSync(seeds, { recursive: true }));

function configOf(settings: Record<string, string> = {}): Config {
  const { uri, user, password } = neo4j.target;
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const folders = { GRAPPE_SCHEMA: join(root, 'schema'), GRAPPE_SEEDS: seeds };
  return readConfig({ ...login, ...folders, PORT: '0', ...settings });
}

/** Lines of the checks that need a database. */
async function lines(settings?: Record<string, string>): Promise<readonly string[]> {
  const looked = ['database', 'indexes', 'drift', 'seeds', 'outside'];
  const findings = await examine(configOf(settings), {});
  return findings
    .filter(({ check }) => looked.includes(check))
    .map(({ check, status, found }) => `${status} ${check}: ${found}`);
}

async function run(...queries: readonly CypherQuery[]): Promise<void> {
  for (const query of queries) await neo4j.database.write((tx) => tx.run(query), soon());
}

test('a graph as it should be', async () => {
  const [login, indexes, drift, loaded] = await lines();
  expect(login).toMatch(/^ok database: Neo4j 5\.\d+\.\d+ community at bolt:\/\/.*, logged in as "neo4j"$/);
  expect(indexes).toMatch(/^ok indexes: \d+ constraints and indexes are there and online$/);
  expect(drift).toBe('ok drift: every label, relationship type and property in the graph is in the model');
  expect(loaded).toBe(`ok seeds: 1 source of ${seeds} loaded as they are`);
});

test('what the model does not know is told, book-keeping aside', async () => {
  await run(
    cypherQuery(
      cypher`MATCH (a:Cluster {id: 'cluster:a'}) CREATE (:Planted {id: 'x'})-[:GROWS]->(a) SET a.colour = 'red'`,
    ),
    cypherQuery(cypher`MATCH ()-[e:MEMBER_OF]->() SET e.mood = 'fine' CREATE (:GrappeOther {any: 1})`),
    cypherQuery(cypher`MATCH (b:Firm) SET b.colour = 'blue'`),
  );
  expect((await lines()).filter((line) => line.includes('drift'))).toEqual([
    'warn drift: label Planted is not in the model (1 time)',
    'warn drift: property colour of Cluster, Firm is not in the model (2 times)',
    'warn drift: relationship type GROWS is not in the model (1 time)',
    'warn drift: property mood of MEMBER_OF is not in the model (1 time)',
  ]);
  await run(
    cypherQuery(cypher`MATCH (n:Planted|GrappeOther) DETACH DELETE n`),
    cypherQuery(cypher`MATCH (a:Cluster|Firm) REMOVE a.colour`),
    cypherQuery(cypher`MATCH ()-[e:MEMBER_OF]->() REMOVE e.mood`),
  );
});

test('a dropped constraint and a dropped index fail', async () => {
  await run(
    cypherQuery(cypher`DROP CONSTRAINT grappe_unique_Cluster_id`),
    cypherQuery(cypher`DROP INDEX grappe_range_Cluster_run`),
    cypherQuery(cypher`CREATE RANGE INDEX grappe_range_Cluster_mood FOR (n:Cluster) ON (n.mood)`),
  );
  expect((await lines()).filter((line) => line.includes('indexes'))).toEqual([
    'fail indexes: missing or defined otherwise: grappe_unique_Cluster_id, grappe_range_Cluster_run',
    'warn indexes: no longer in the model: grappe_range_Cluster_mood',
  ]);
  await applySchema(neo4j.database, await loadModel(configOf().schemaDir), silent);
  expect((await lines())[1]).toMatch(/^ok indexes/);
});

test('files that the graph does not hold as they are', async () => {
  writeFileSync(file, seed.replace('1991', '1992'));
  writeFileSync(join(seeds, 'new.yaml'), `source: { id: 'source:new', name: New, published: 2000 }\n`);
  expect((await lines()).filter((line) => line.includes('seeds'))).toEqual([
    `ok seeds: 0 sources of ${seeds} loaded as they are`,
    'warn seeds: 1 source not loaded: source:new',
    'warn seeds: 1 source changed since they were loaded: source:list',
  ]);
  rmSync(file);
  expect(await lines()).toContain('warn seeds: 1 source in the graph, without a file: source:list');
  writeFileSync(file, seed);
  rmSync(join(seeds, 'new.yaml'));
});

test.each([
  ['a wrong password', { NEO4J_PASSWORD: 'not-this-one' }, 'fail database: Neo4j refused the login.'],
  ['an address of nobody', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'fail database: Neo4j does not answer.'],
  [
    'a database that is not there',
    { NEO4J_DATABASE: 'nowhere' },
    'fail database: Neo4j has no database of this name.',
  ],
])('%s is one line', async (_, settings, line) => {
  expect(await lines(settings)).toEqual([line]);
});
