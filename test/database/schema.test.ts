import { beforeEach, expect, test } from 'vitest';
import { escapeName } from '../../src/cypher/escape.ts';
import { cypher, cypherQuery, join, label, property } from '../../src/cypher/fragment.ts';
import type { Cypher } from '../../src/cypher/cypher.ts';
import type { Migration } from '../../src/database/migrations/migration.ts';
import { migrations } from '../../src/database/migrations/registry.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { readPresent } from '../../src/database/schema/present.ts';
import { schemaOf } from '../../src/database/schema/schema-of.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { nameIndex } from '../../src/model/search.ts';
import { silent } from '../../src/util/report.ts';
import { failure } from '../support/expect-database.ts';
import { emptyDatabase, soon, useNeo4j } from '../support/neo4j.ts';

const neo4j = useNeo4j();

const node = `
"Anything." interface Node { "Id." id: ID!  "Name." name: String! @search  "Names." names: [String!] @search }`;
const film = (properties: string) => `
"A film." type Film implements Node @kind(singular: "film", plural: "films", prefix: "film") @lifetime {
  "Register." imdb: String @unique ${properties} }`;
const artist = `
"Somebody." type Artist implements Node @kind(singular: "artist", plural: "artists", prefix: "artist") {
  "Fee." fee: Float }
"Acting." type Role @relationship(type: "ACTED_IN", out: "actedIn", outDescription: "Films.", in: "cast", inDescription: "Cast.")
  @ends(from: ["Artist"], to: ["Film"])`;
const films = model(film('"Minutes." minutes: Int'), artist);

function model(...texts: string[]): GraphModel {
  return readModel([{ path: 'model.graphql', text: [node, ...texts].join('\n') }]);
}

async function run(text: Cypher): Promise<void> {
  await neo4j.database.write((tx) => tx.run(cypherQuery(text)), soon());
}

async function answer(text: Cypher): Promise<unknown> {
  return (await neo4j.database.read([cypherQuery(text)], soon())).rows[0];
}

beforeEach(() => emptyDatabase(neo4j.database));

test('a first start makes everything and waits for it, a second one does nothing', async () => {
  const lines: string[] = [];
  const first = await applySchema(neo4j.database, films, (line) => lines.push(line));
  const { indexes, migration } = await readPresent(neo4j.database, soon());

  expect(first.created).toEqual(schemaOf(films).map(({ name }) => name));
  expect(indexes.map(({ name }) => name).toSorted()).toEqual(first.created.toSorted());
  expect(indexes.every(({ state }) => state === 'ONLINE')).toBe(true);
  expect(migration).toBe(migrations.length);
  expect(lines).toEqual([`Constraints and indexes: ${first.created.length} made, 0 dropped, 0 made anew.`]);

  const state = await neo4j.database.state(soon());
  const second = await applySchema(neo4j.database, films, silent);
  expect(second).toEqual({ created: [], dropped: [], rebuilt: [], migrated: [], foreign: [], failed: [] });
  expect(await neo4j.database.state(soon())).toBe(state);
});

test('the constraints hold, on nodes and on relationships', async () => {
  await applySchema(neo4j.database, films, silent);
  await run(
    cypher`CREATE (:Artist {id: 'artist:a'})-[:ACTED_IN {id: 'r'}]->(:Film {id: 'film:f', imdb: 'i'})`,
  );

  for (const text of [
    cypher`CREATE (:Film {id: 'film:f'})`,
    cypher`CREATE (:Film {id: 'film:g', imdb: 'i'})`,
    cypher`MATCH (a:Artist), (f:Film) CREATE (a)-[:ACTED_IN {id: 'r'}]->(f)`,
  ]) {
    expect((await failure(run(text))).code).toBe('CONFLICT');
  }
});

test('a database of before the search gets folded names and an index over them', async () => {
  await applySchema(neo4j.database, films, silent, { migrations: migrations.slice(0, 1) });
  await run(cypher`DROP INDEX grappe_names`);
  await run(
    cypher`CREATE FULLTEXT INDEX grappe_names FOR (n:Film|Artist) ON EACH [n.name, n.names] OPTIONS {indexConfig: {${escapeName('fulltext.analyzer')}: 'standard-folding'}}`,
  );
  await run(
    cypher`CREATE (:Film {id: 'film:1', name: "Côte d'Azur"}), (:Artist {id: 'artist:2', name: 'x', names: ['Łódź', 'Größer']}), (:Artist {id: 'artist:3'})`,
  );
  const lines: string[] = [];
  const report = await applySchema(neo4j.database, films, (line) => lines.push(line));

  expect(report).toMatchObject({ migrated: [2], rebuilt: [nameIndex] });
  expect(lines[0]).toBe('Data moved by step 2: Fold the names of all nodes for the search.');
  expect(await answer(cypher`MATCH (n:Film|Artist) RETURN n.id, n.foldedNames ORDER BY n.id`)).toEqual([
    ['artist:2', ['lodz', 'grosser', 'x']],
    ['artist:3', null],
    ['film:1', ['cote d azur']],
  ]);
  const found = async (text: string): Promise<unknown> => {
    const search = cypher`CALL db.index.fulltext.queryNodes($index, $text) YIELD node RETURN node.id`;
    const { rows } = await neo4j.database.read([cypherQuery(search, { index: nameIndex, text })], soon());
    return rows[0];
  };
  expect(await found('+d* +azu*')).toEqual([['film:1']]);
  expect(await found('+lodz*')).toEqual([['artist:2']]);
});

test('the planner reads a page in order from the index, without sorting', async () => {
  await applySchema(neo4j.database, films, silent);
  const page = cypher`MATCH (f:Film) WHERE f.name >= $name AND f.id IS NOT NULL AND (f.name > $name OR f.id > $id)
RETURN f.id ORDER BY f.name, f.id LIMIT 20`;
  const plan = JSON.stringify(
    await neo4j.database.explain(cypherQuery(page, { name: 'M', id: 'film:m' }), soon()),
  );
  expect(plan).toMatch(/NodeIndexSeek/);
  expect(plan).not.toMatch(/Sort|Top/);
});

test("a model that changed: ours follow, somebody else's stay", async () => {
  await applySchema(neo4j.database, films, silent);
  await run(cypher`CREATE INDEX my_own FOR (f:Film) ON (f.mine)`);
  const lines: string[] = [];
  const changed = model(film('"Colour." colours: Int'));
  const report = await applySchema(neo4j.database, changed, (line) => lines.push(line));

  expect(report.created).toEqual(['grappe_range_Film_colours_id']);
  expect(report.rebuilt).toEqual([nameIndex]);
  expect(report.dropped.toSorted()).toEqual([
    'grappe_range_ACTED_IN_run',
    'grappe_range_Artist_fee_id',
    'grappe_range_Artist_name_id',
    'grappe_range_Artist_run',
    'grappe_range_Film_minutes_id',
    'grappe_unique_ACTED_IN_id',
    'grappe_unique_Artist_id',
  ]);
  expect(report.foreign).toEqual(['my_own']);
  expect(lines.join('\n')).toMatch(/left alone: my_own/);
  const { indexes } = await readPresent(neo4j.database, soon());
  expect(indexes.map(({ name }) => name)).toContain('my_own');
});

test('one of ours under its name but otherwise defined is made anew', async () => {
  await run(cypher`CREATE INDEX grappe_range_Film_minutes_id FOR (f:Film) ON (f.id)`);
  const report = await applySchema(neo4j.database, films, silent);
  expect(report.rebuilt).toEqual(['grappe_range_Film_minutes_id']);
  expect((await applySchema(neo4j.database, films, silent)).rebuilt).toEqual([]);
});

test("somebody else's index in the place of a constraint is named, with what to run", async () => {
  await run(cypher`CREATE INDEX my_own FOR (f:Film) ON (f.id)`);
  const error = await failure(applySchema(neo4j.database, films, silent));
  expect(error.code).toBe('SCHEMA_DRIFT');
  expect(error.message).toMatch(/my_own on Film \(id\).*DROP INDEX my_own IF EXISTS/);
});

test('data that contradict a constraint are told, and no index is left half made', async () => {
  await run(cypher`CREATE (:Film {id: 'film:twice'}), (:Film {id: 'film:twice'})`);
  const error = await failure(applySchema(neo4j.database, films, silent));
  expect(error.code).toBe('SCHEMA_DRIFT');
  expect(error.message).toMatch(/film:twice/);
  const { indexes } = await readPresent(neo4j.database, soon());
  expect(indexes.map(({ name }) => name)).toEqual(['grappe_unique_GrappeMeta_id']);
});

test('an index that cannot be filled is told, and tried again at the next start', async () => {
  await run(
    cypher`CREATE (:Film {id: 'film:long', name: reduce(s = '', i IN range(1, 9000) | s + 'x' + i)})`,
  );
  const lines: string[] = [];
  const { failed } = await applySchema(neo4j.database, films, (line) => lines.push(line));
  expect(failed.map(({ name }) => name)).toEqual(['grappe_range_Film_name_id']);
  expect(lines.at(-1)).toMatch(/grappe_range_Film_name_id could not be filled: .*too large/);

  await run(cypher`MATCH (f:Film) SET f.name = 'short'`);
  const again = await applySchema(neo4j.database, films, silent);
  expect(again).toMatchObject({ failed: [], rebuilt: ['grappe_range_Film_name_id'] });
});

test('two processes that start together do it once', async () => {
  const reports = await Promise.all([1, 2, 3].map(() => applySchema(neo4j.database, films, silent)));
  expect(reports.map(({ failed }) => failed)).toEqual([[], [], []]);
  expect(reports.flatMap(({ migrated }) => migrated).toSorted()).toEqual(
    migrations.map(({ number }) => number),
  );
  expect(await answer(cypher`MATCH (m:GrappeMeta) RETURN count(m)`)).toEqual([[1]]);
});

const renamed: Migration = {
  number: migrations.length + 1,
  title: 'Call minutes by their name',
  apply: async (tx) => {
    await tx.run(cypherQuery(cypher`MATCH (f:Film) SET f.minutes = f.length REMOVE f.length`));
  },
};

test('data of an older version are moved by the steps they have not seen, once', async () => {
  await applySchema(neo4j.database, films, silent);
  await run(cypher`CREATE (:Film {id: 'film:1', length: 90})`);
  const lines: string[] = [];
  const report = await applySchema(neo4j.database, films, (line) => lines.push(line), {
    migrations: [...migrations, renamed],
  });

  expect(report.migrated).toEqual([renamed.number]);
  expect(lines).toEqual([`Data moved by step ${renamed.number}: Call minutes by their name.`]);
  expect(await answer(cypher`MATCH (f:Film) RETURN f.minutes, f.length`)).toEqual([[90, null]]);
  const again = await applySchema(neo4j.database, films, silent, { migrations: [...migrations, renamed] });
  expect(again.migrated).toEqual([]);
});

test('a step that fails leaves the data and their number as they were', async () => {
  await applySchema(neo4j.database, films, silent);
  await run(cypher`CREATE (:Film {id: 'film:1', length: 90})`);
  const broken: Migration = {
    ...renamed,
    apply: async (tx, model) => {
      await renamed.apply(tx, model);
      await tx.run(cypherQuery(cypher`RETURN 1 / 0`));
    },
  };
  await failure(applySchema(neo4j.database, films, silent, { migrations: [...migrations, broken] }));

  expect(await answer(cypher`MATCH (f:Film) RETURN f.minutes, f.length`)).toEqual([[null, 90]]);
  expect((await readPresent(neo4j.database, soon())).migration).toBe(migrations.length);
});

test('data of a newer version are refused, and nothing is changed', async () => {
  await applySchema(neo4j.database, films, silent, { migrations: [...migrations, renamed] });
  const state = await neo4j.database.state(soon());
  const error = await failure(applySchema(neo4j.database, model(film('')), silent));

  expect(error.code).toBe('DATA_NEWER');
  expect(error.message).toMatch(
    new RegExp(`at step ${renamed.number}, this version knows ${migrations.length}`),
  );
  expect(await neo4j.database.state(soon())).toBe(state);
});

test('every word of Cypher can be the name of a kind, a relationship or a property', async () => {
  const words =
    `all allShortestPaths and any as asc by call case collect constraint contains count create cypher delete desc
detach distinct drop else end ends exists explain extract false filter finish foreach for from full group in index infinity is
join key limit load match merge nan node none not null of offset on optional or order profile property reduce relationship remove
require return scalar set shortestPath show single skip starts then true type union unique unwind use using when where with xor
yield years \`tick \`\` 1st ünï`.split(/\s+/);
  const names = words.flatMap((word) => [...new Set([word, word.toUpperCase()])]);
  const patterns = names.map((name) => {
    const properties = cypher`{${escapeName(name)}: 1}`;
    return cypher`(${label(name)} ${properties})-[${label(name)} ${properties}]->()`;
  });
  await run(cypher`CREATE ${join(patterns, ', ')}`);
  const values = join(
    names.map((name) => property(cypher`n`, name)),
    ', ',
  );
  const text = cypher`MATCH (n)-[r]->()
RETURN labels(n), type(r), keys(n), keys(r), [x IN [${values}] WHERE x IS NOT NULL] ORDER BY type(r)`;

  expect(await answer(text)).toEqual(names.toSorted().map((name) => [[name], name, [name], [name], [1]]));
});
