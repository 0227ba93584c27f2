import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { dump } from '../../src/ingest/backup/dump.ts';
import { restore } from '../../src/ingest/backup/restore.ts';
import { writeDictionary } from '../../src/ingest/write-dictionary.ts';
import { silent } from '../../src/util/report.ts';
import { libraryModel as model } from '../ingest/library-model.ts';
import { dump as graphOf } from '../ingest/support.ts';
import { importing, node, statement } from '../import/support.ts';
import { failure } from '../support/expect-database.ts';
import { emptyDatabase, soon, useNeo4j } from '../support/neo4j.ts';

const live = useNeo4j();

/** An empty database as a start leaves it. */
beforeEach(async () => {
  await emptyDatabase(live.database);
  await applySchema(live.database, model, silent);
  await writeDictionary(live.database, model, silent);
});

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'grappe-dump-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** What somebody makes in Neo4j Browser: values of every type, without our ids. */
const byHand = cypher`CREATE (a:Hand:Made {text: 'x', whole: 9007199254740993, small: 5, real: 5.0, none: -0.0, huge: 1.0/0.0,
  day: date('2013-10-03'), time: localtime('12:00:01.5'), zoned: time('12:00+01:00'), moment: localdatetime('2013-10-03T12:00'),
  instant: datetime('2013-10-03T12:00:00.000000001[Europe/Oslo]'), span: duration('P1M2DT3.5S'),
  place: point({latitude: 59.5, longitude: 10.25}), flat: point({x: 1.5, y: -2.0, z: 3.0}),
  days: [date('2013-10-03'), date('2014-01-01')], reals: [1.0, 2.5], wholes: [1, 2], texts: ['a', 'b'], nothing: [], yes: [true]})
CREATE (a)-[:HAND_MADE {since: date('2013-10-03'), share: 1.0}]->(b:Hand {text: 'y'})
CREATE (a)-[:HAND_MADE]->(a) CREATE (b)-[:HAND_MADE]->(a) CREATE (), (:Hand {text: 'z'})`;

async function fill(): Promise<void> {
  const lines = Array.from({ length: 60 }, (_, index) => [
    node(
      `party:w${index}`,
      'Writer',
      { name: `Writer\u2028${index}`, alive: index % 2 === 0 },
      { names: [['en:PEN', 'Ann']] },
    ),
    node('party:hill', 'House', { name: 'Hill', staff: index % 3, startDate: '1970' }),
    statement('WORKS_FOR', `party:w${index}`, 'party:hill', { role: 'EDITOR' }),
  ]);
  await importing(live.database, model).run(lines);
  await live.database.write((tx) => tx.run(cypherQuery(byHand)), soon());
}

test('a dump restored into an empty database gives an equal graph and an equal dump', async () => {
  await fill();
  const before = await contentOf(live.database);
  const dir = folder();
  const [first, second] = [join(dir, 'first.jsonl'), join(dir, 'second.jsonl')];
  const dumped = await dump(live.database, model, first);
  expect(dumped.nodes).toBeGreaterThan(60);
  await emptyDatabase(live.database);
  await applySchema(live.database, model, silent);
  await writeDictionary(live.database, model, silent);
  expect(await restore(live.database, first)).toMatchObject({ nodes: dumped.nodes, edges: dumped.edges });
  expect(await contentOf(live.database)).toEqual(before);
  expect(await dump(live.database, model, second)).toEqual(dumped);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  const types = cypher`MATCH (n:Hand:Made) RETURN [key IN keys(n) | key + ' ' + valueType(n[key])]`;
  const { rows } = await live.database.read([cypherQuery(types)], soon());
  expect((rows[0]?.[0]?.[0] as string[]).sort()).toMatchSnapshot();
});

test('a database that holds anything is not filled, and stays as it is', async () => {
  await fill();
  const path = join(folder(), 'graph.jsonl');
  await dump(live.database, model, path);
  const before = await graphOf(live.database);
  expect(await failure(restore(live.database, path))).toMatchObject({ code: 'CONFLICT' });
  expect(await graphOf(live.database)).toEqual(before);
});

test('a graph that is changed meanwhile is not dumped, and no file is left', async () => {
  await fill();
  const path = join(folder(), 'graph.jsonl');
  const changing = {
    ...bound(live.database),
    read: async (...call: Parameters<typeof live.database.read>) => {
      await live.database.write((tx) => tx.run(cypherQuery(cypher`CREATE (:Hand)`)), soon());
      return live.database.read(...call);
    },
  };
  expect(await failure(dump(changing, model, path))).toMatchObject({ code: 'CONFLICT' });
  expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
});

test.each([
  ['cut off', (text: string) => text.slice(0, -100)],
  ['changed', (text: string) => text.replace('Hill', 'Hull')],
  ['without a line', (text: string) => text.replace(/\n.*\n/, '\n')],
  ['of another format', (text: string) => text.replace('"format":1', '"format":99')],
  ['something else', () => '{"a": 1}\n'],
])('a dump that is %s is refused before anything is written', async (_what, spoil) => {
  await fill();
  const path = join(folder(), 'graph.jsonl');
  await dump(live.database, model, path);
  writeFileSync(path, spoil(readFileSync(path, 'utf8')));
  await emptyDatabase(live.database);
  expect(await failure(restore(live.database, path))).toMatchObject({ code: 'IMPORT_INVALID' });
  expect(await graphOf(live.database)).toEqual([[], []]);
});

/** Nodes and edges in an order that does not depend on which came first. */
async function contentOf(database: typeof live.database): Promise<unknown> {
  const graph = (await graphOf(database)) as readonly (readonly unknown[])[];
  return graph.map((rows) => rows.map((row) => inspect(row, { depth: null, sorted: true })).sort());
}

function bound(database: typeof live.database) {
  return {
    version: database.version,
    losses: database.losses,
    write: database.write.bind(database),
    explain: database.explain.bind(database),
    profile: database.profile.bind(database),
    state: database.state.bind(database),
    close: database.close.bind(database),
  };
}
