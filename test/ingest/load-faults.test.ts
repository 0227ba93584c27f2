import { beforeAll, beforeEach, expect, test } from 'vitest';
import { connect } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { grappeError } from '../../src/errors/problem.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { silent } from '../../src/util/report.ts';
import { failure } from '../support/expect-database.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { startProxy } from '../support/proxy.ts';
import { libraryModel as model } from './library-model.ts';
import { dump, emptyGraph, seedFolder } from './support.ts';

const live = useNeo4j();

beforeAll(async () => {
  await applySchema(live.database, model, silent);
});
beforeEach(() => emptyGraph(live.database));

const before = `source: { id: record:a, name: A, published: 2013 }
nodes:
  party:ann: { kind: Writer, name: Ann }
  party:hill: { kind: House, name: Hill }
  book:b: { kind: Book, name: B }
statements:
  - WORKS_FOR: [party:ann, party:hill]
  - WROTE: [party:ann, book:b]
`;

const after = `source: { id: record:a, name: A2, published: 2014 }
nodes:
  party:ann: { kind: Writer, name: Anne, names: { en:PEN: Nan } }
  party:vale: { kind: House, name: Vale }
  book:b: { kind: Book, name: B, pages: 3 }
statements:
  - WORKS_FOR: [party:ann, party:vale]
  - WROTE: [party:ann, book:b]
    date: 2001
`;

/** The database, with something happening before each query of a write. */
function disturbed(database: Database, happens: (query: number) => Promise<void>): Database {
  let query = 0;
  return {
    version: database.version,
    losses: database.losses,
    read: (queries, options) => database.read(queries, options),
    explain: (one, options) => database.explain(one, options),
    profile: (one, options) => database.profile(one, options),
    state: (options) => database.state(options),
    close: () => database.close(),
    write: (work, options) =>
      database.write((transaction) => {
        const run: typeof transaction.run = async (one) => {
          query += 1;
          await happens(query);
          return transaction.run(one);
        };
        return work({ run });
      }, options),
  };
}

test('a database that goes down in the middle of a source leaves nothing half-written', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': after });
  let queries = 0;
  await loadSeeds(
    disturbed(live.database, () => Promise.resolve(void (queries += 1))),
    model,
    dir,
    silent,
  );
  const wanted = await dump(live.database);
  expect(queries).toBeGreaterThan(8);
  for (const downAt of [3, Math.floor(queries / 2), queries - 2, queries]) {
    await emptyGraph(live.database);
    write({ 'a.yaml': before });
    await loadSeeds(live.database, model, dir, silent);
    const untouched = await dump(live.database);
    write({ 'a.yaml': after });
    const proxy = await startProxy(Number(new URL(live.target.uri).port));
    const through = await connect({ ...live.target, uri: `bolt://127.0.0.1:${proxy.port}` });
    try {
      const database = disturbed(through, (query) => (query === downAt ? proxy.refuse() : Promise.resolve()));
      const error = await failure(loadSeeds(database, model, dir, silent));
      expect(error.code).toBe('DATABASE_UNAVAILABLE');
      expect(await dump(live.database)).toEqual(untouched);
    } finally {
      await through.close();
      await proxy.close();
    }
    await loadSeeds(live.database, model, dir, silent);
    expect(await dump(live.database)).toEqual(wanted);
  }
});

test('a source after a faulty one is not loaded, those before it are, and the next load goes on', async () => {
  const { dir, write } = seedFolder();
  const seed = (letter: string) =>
    `source: { id: record:${letter}, name: ${letter} }\nnodes:\n  party:${letter}: { kind: House, name: ${letter} }\n`;
  write({ 'a.yaml': seed('a'), 'b.yaml': seed('b'), 'c.yaml': seed('c') });
  let sources = 0;
  const faulty: Database = {
    ...disturbed(live.database, () => Promise.resolve()),
    write: (work, options) => {
      sources += 1;
      return live.database.write(async (transaction) => {
        const value = await work(transaction);
        if (sources === 2) throw grappeError('OVERLOADED', 'Not now.');
        return value;
      }, options);
    },
  };
  expect((await failure(loadSeeds(faulty, model, dir, silent))).code).toBe('OVERLOADED');
  const { sources: results } = await loadSeeds(live.database, model, dir, silent);
  expect(results.map(({ outcome }) => outcome)).toEqual(['unchanged', 'loaded', 'loaded']);
});

test('where the reply to the commit is lost, the ledger says whether it counted, and the source is loaded once', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': before });
  await loadSeeds(live.database, model, dir, silent);
  const wanted = await dump(live.database);
  await emptyGraph(live.database);
  for (const committed of [true, false]) {
    await emptyGraph(live.database);
    let commits = 0;
    const forgetful: Database = {
      ...disturbed(live.database, () => Promise.resolve()),
      write: async (work, options) => {
        commits += 1;
        if (commits > 1) return live.database.write(work, options);
        const lost = grappeError(
          'WRITE_OUTCOME_UNKNOWN',
          'Neo4j did not say whether it committed the change.',
        );
        await live.database.write(async (transaction) => {
          await work(transaction);
          if (!committed) throw lost;
        }, options);
        throw lost;
      },
    };
    const { sources } = await loadSeeds(forgetful, model, dir, silent);
    expect(sources[0]).toMatchObject({ outcome: 'loaded', nodes: { added: 4 }, statements: { added: 2 } });
    // The source twice, and the name of the release.
    expect(commits).toBe(3);
    expect(await dump(live.database)).toEqual(wanted);
  }
});

test('two loads at once make what one makes', async () => {
  const { dir, write } = seedFolder();
  const other = `source: { id: record:b, name: B, published: 2015 }\nstatements:\n  - WORKS_FOR: [party:ann, party:hill]\n    role: EDITOR\n`;
  write({ 'a.yaml': before, 'b.yaml': other });
  await loadSeeds(live.database, model, dir, silent);
  const wanted = await dump(live.database);
  await emptyGraph(live.database);
  const second = await connect(live.target);
  try {
    const loads = [live.database, second].map((database) => loadSeeds(database, model, dir, silent));
    const outcomes = (await Promise.all(loads)).flatMap(({ sources }) =>
      sources.map(({ outcome }) => outcome),
    );
    expect(outcomes.filter((outcome) => outcome === 'loaded')).toHaveLength(2);
  } finally {
    await second.close();
  }
  expect(await dump(live.database)).toEqual(wanted);
});
