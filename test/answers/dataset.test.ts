import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { withdrawSource } from '../../src/ingest/withdraw-source.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { canonicalJson } from '../../src/util/canonical-json.ts';
import { silent } from '../../src/util/report.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';

const films = join(import.meta.dirname, '../models/films');
const seeds = join(films, 'seeds');
const product = useProduct({ GRAPPE_SCHEMA: join(films, 'schema'), GRAPPE_SEEDS: seeds });

interface Dataset {
  readonly release: string | null;
  readonly loadedAt: string | null;
  readonly sources: number;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
}

interface Citation {
  readonly release: string | null;
  readonly operation: string;
  readonly answer: string;
}

let model: GraphModel;

beforeAll(async () => {
  model = await loadModel(join(films, 'schema'));
});

async function dataset(): Promise<Dataset> {
  const { data, errors } = await product.ask(
    '{ dataset { release loadedAt sources counts { kind count } } }',
  );
  expect(errors).toBeUndefined();
  return data?.['dataset'] as Dataset;
}

async function cited(text: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const more = { extensions: { citation: true }, ...(operationName !== undefined && { operationName }) };
  const { data, extensions } = await product.ask(text, variables, more);
  return { data, citation: extensions?.['citation'] as Citation };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function write(text: ReturnType<typeof cypher>): Promise<void> {
  await product.neo4j.database.write((transaction) => transaction.run(cypherQuery(text)), soon());
}

async function load(again: 'all' | readonly string[] = []): Promise<void> {
  await loadSeeds(product.neo4j.database, model, seeds, silent, { again });
}

describe('the dataset', () => {
  test('tells what was loaded, when, from how many sources, and how much there is', async () => {
    const { release, loadedAt, sources, counts } = await dataset();
    expect(release).toMatch(/^[0-9a-f]{64}$/);
    expect(new Date(loadedAt ?? '').toISOString()).toBe(loadedAt);
    const { data } = await product.ask(
      '{ catalogues { totalCount } films { totalCount } people { totalCount } }',
    );
    const [catalogues, works, people] = Object.values(data ?? {}) as { totalCount: number }[];
    expect(sources).toBe(catalogues?.totalCount);
    expect(counts).toContainEqual({ kind: 'FILM', count: works?.totalCount });
    expect(counts).toContainEqual({ kind: 'PERSON', count: people?.totalCount });
    expect(counts).toHaveLength(Object.keys(model.kinds).length);
  });

  test('has the same release whenever the same is loaded, and another time', async () => {
    const before = await dataset();
    await load('all');
    const after = await dataset();
    expect(after.release).toBe(before.release);
    expect(after.loadedAt?.localeCompare(before.loadedAt ?? '')).toBe(1);
    await load();
    expect(await dataset()).toEqual(after);
  });

  test('has another release without one of its sources', async () => {
    const before = await dataset();
    await withdrawSource(product.neo4j.database, model, 'catalogue:second', silent);
    const without = await dataset();
    expect(without.release).toMatch(/^[0-9a-f]{64}$/);
    expect(without.release).not.toBe(before.release);
    expect(without.sources).toBe(before.sources - 1);
    await load(['catalogue:second']);
    expect((await dataset()).release).toBe(before.release);
  });

  test('is not known where nothing says it', async () => {
    await write(cypher`MATCH (n:GrappeMeta {id: 'dataset'}) SET n.release = 7 REMOVE n.loadedAt`);
    expect(await dataset()).toMatchObject({ release: null, loadedAt: null });
    await write(cypher`MATCH (n:GrappeMeta {id: 'dataset'}) DELETE n`);
    expect(await dataset()).toMatchObject({ release: null, loadedAt: null });
    await load();
    const { release, loadedAt } = await dataset();
    expect(release).toMatch(/^[0-9a-f]{64}$/);
    expect(loadedAt).toBeNull();
  });
});

describe('a citation', () => {
  const text =
    'query Some($first: Int, $of: FilmFilter) { films(first: $first, where: $of) { nodes { id name } } }';

  test('is there on request alone', async () => {
    const { extensions } = await product.ask('{ films { totalCount } }');
    expect(extensions).not.toHaveProperty('citation');
  });

  test('says the release, what was asked, and what was answered', async () => {
    const { data, citation } = await cited(text, { first: 2 });
    expect(citation.release).toBe((await dataset()).release);
    expect(citation.answer).toBe(sha256(JSON.stringify(data)));
    expect(citation.operation).toMatch(/^[0-9a-f]{64}$/);
    expect((await cited(text, { first: 2 })).citation).toEqual(citation);
  });

  test('is the same whatever the layout of the document and the order of the variables', async () => {
    const of = { name: { contains: 'a' }, minutes: { gt: 1 } };
    const { citation } = await cited(text, { first: 2, of });
    const same = { of: { minutes: { gt: 1 }, name: { contains: 'a' } }, first: 2 };
    expect((await cited(`# some\n${text.replaceAll(' {', '\n{')}`, same)).citation).toEqual(citation);
  });

  test('is another for another question or another name of it', async () => {
    const two = `${text} query Other { films { totalCount } }`;
    const all = await Promise.all([
      cited(text, { first: 2 }),
      cited(text, { first: 3 }),
      cited(two, { first: 2 }, 'Some'),
      cited(two, {}, 'Other'),
    ]);
    expect(new Set(all.map(({ citation }) => citation.operation)).size).toBe(4);
  });

  test('tells the day apart only where the operation asks of today', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const question = { operationName: null, variables: {} };
    const hashOf = (document: string, of: string | null) =>
      sha256(canonicalJson({ ...question, document: print(parse(document)), day: of }));
    for (const [document, of] of [
      ['{ films { totalCount } }', null],
      ['{ at(date: "2001-01-01") { films { totalCount } } }', null],
      ['{ at { films { totalCount } } }', day],
      ['{ at(date: "2001-01-01") { at { films { totalCount } } } }', day],
    ] as const) {
      expect((await cited(document)).citation.operation).toBe(hashOf(document, of));
    }
  });

  test('is given where no row is read as well', async () => {
    const { citation } = await cited('{ __typename }');
    expect(citation.release).toBe((await dataset()).release);
    expect(citation.answer).toBe(sha256('{"__typename":"Query"}'));
  });

  test('says that the release is not known while something is loaded', async () => {
    await write(cypher`MATCH (n:GrappeMeta {id: 'dataset'}) REMOVE n.release`);
    expect((await cited(text)).citation.release).toBeNull();
    await load();
    expect((await cited(text)).citation.release).toMatch(/^[0-9a-f]{64}$/);
  });
});
