import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { importFiles, type FileImport } from '../../src/ingest/import/import-files.ts';
import type { ImportSource } from '../../src/ingest/import/import-source.ts';
import { nace } from '../../src/ingest/import/sources/nace.ts';
import { nuts } from '../../src/ingest/import/sources/nuts.ts';
import { ror } from '../../src/ingest/import/sources/ror.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { useProduct } from '../support/product.ts';

const data = join(import.meta.dirname, '../data');
const product = useProduct();
let model: GraphModel;

beforeAll(async () => {
  model = await loadModel(join(import.meta.dirname, '../../schema'));
});

async function bringIn(source: ImportSource, name: string): Promise<FileImport> {
  const options = {
    tolerate: 0,
    asOf: '2026-11-22',
    rejectsDir: inject('scratch'),
    signal: new AbortController().signal,
  };
  const [result] = await importFiles(
    product.neo4j.database,
    model,
    source,
    [join(data, name)],
    silent,
    options,
  );
  if (!result) throw new Error('one file, one result');
  return result;
}

async function ask<T>(text: string): Promise<T> {
  const { data: answer, errors } = await product.ask(text);
  expect(errors).toBeUndefined();
  return answer as T;
}

interface Counted {
  readonly totalCount: number;
}

test('NACE: as many codes as the file has, each under the one above it, in three languages', async () => {
  const result = await bringIn(nace, 'nace/nace-rev2.1.csv');
  expect(result).toMatchObject({
    rows: 1047,
    rejected: 0,
    contradicted: 0,
    effect: { nodes: { added: 1048 } },
  });
  const levels = await ask<Record<string, Counted>>(`{
    ${[1, 2, 3, 4].map((level) => `l${level}: topics(where: {scheme: {eq: "NACE Rev. 2.1"}, level: {eq: ${level}}}) { totalCount }`).join('\n')}
    orphans: topics(where: {scheme: {eq: "NACE Rev. 2.1"}, level: {gt: 1}, partOf: {none: {}}}) { totalCount }
  }`);
  const counts = Object.values(levels).map(({ totalCount }) => totalCount);
  expect(counts).toEqual([22, 87, 287, 651, 0]);
  const { topic } = await ask<{ topic: unknown }>(
    `{ topic(by: {id: "topic:nace-2.1-01.11"}) { code name names nameTags partOf { nodes { code partOf { nodes { code partOf { nodes { code } } } } } } } }`,
  );
  expect(topic).toMatchObject({
    code: '01.11',
    name: 'Growing of cereals, other than rice, leguminous crops and oil seeds',
    nameTags: ['en:OFFICIAL', 'fr:OFFICIAL', 'de:OFFICIAL'],
    partOf: {
      nodes: [{ code: '01.1', partOf: { nodes: [{ code: '01', partOf: { nodes: [{ code: 'A' }] } }] } }],
    },
  });
});

interface RorRecord {
  readonly id: string;
  readonly status: string;
  readonly locations: readonly { readonly geonames_details: { readonly country_code: string } }[];
  readonly relationships: readonly { readonly type: string; readonly id: string }[];
}

test('NUTS: matrices between versions tell what became of a region', async () => {
  for (const level of ['n2', 'n3'])
    for (const versions of ['v2013_v2016', 'v2016_v2021', 'v2021_v2024'])
      expect(await bringIn(nuts, `nuts/${level}_cm_${versions}.csv`)).toMatchObject({ rejected: 0 });
  const { former } = await ask<{ former: unknown }>(
    `{ former: region(by: {id: "region:2013-FR24"}) {
      code codeVersion level country
      partOf { nodes { id partOf { nodes { id } } } }
      succeededBy { edges { kind share node { id codeVersion } } }
    } }`,
  );
  expect(former).toEqual({
    code: 'FR24',
    codeVersion: 'NUTS 2013',
    level: 'NUTS_2',
    country: 'FR',
    partOf: { nodes: [{ id: 'region:2013-FR2', partOf: { nodes: [{ id: 'region:FR' }] } }] },
    succeededBy: {
      edges: [{ kind: 'RENAME', share: 1, node: { id: 'region:FRB0', codeVersion: 'NUTS 2024' } }],
    },
  });
  const { dangling } = await ask<{ dangling: Counted }>(
    `{ dangling: regions(where: {codeVersion: {in: ["NUTS 2013", "NUTS 2016"]}, level: {in: [NUTS_2, NUTS_3]}, succeededBy: {none: {}}}) { totalCount } }`,
  );
  expect(dangling.totalCount).toBe(0);
});

test('NUTS: lists of codes name the regions of each version', async () => {
  const changes = await bringIn(nuts, 'nuts/nuts-2021-2024-extracted.csv');
  expect(changes).toMatchObject({ rows: 1934, rejected: 0 });
  for (const [list, rows] of [
    ['NUTS2021-2024.yaml', 1582],
    ['SR2021-2024.yaml', 460],
  ] as const)
    expect(await bringIn(nuts, `nuts/${list}`)).toMatchObject({
      rows,
      rejected: 0,
      effect: { nodes: { added: 1 } },
    });
  const { region } = await ask<{ region: unknown }>(
    `{ region(by: {id: "region:2021-DEG04"}) { name code codeVersion } }`,
  );
  expect(region).toEqual({ name: 'Suhl, Kreisfreie Stadt', code: 'DEG04', codeVersion: 'NUTS 2021' });
});

test('ROR: as many records, states, places and relations as the file has', async () => {
  const lines = readFileSync(join(data, 'ror/ror-europe-16-countries.jsonl'), 'utf8').trim().split('\n');
  const records = lines.map((line) => JSON.parse(line) as RorRecord);
  const result = await bringIn(ror, 'ror/ror-europe-16-countries.jsonl');
  expect(result).toMatchObject({ rows: 8483, rejected: 0, contradicted: 0, shared: 7 });
  const counts = await ask<Record<string, Counted>>(`{
    all: organisations(where: {ror: {isNull: false}}) { totalCount }
    active: organisations(where: {ror: {isNull: false}, status: {eq: ACTIVE}}) { totalCount }
    inactive: organisations(where: {ror: {isNull: false}, status: {eq: INACTIVE}}) { totalCount }
    withdrawn: organisations(where: {ror: {isNull: false}, status: {eq: WITHDRAWN}}) { totalCount }
    several: organisations(where: {ror: {isNull: false}, locatedIn: {count: {gt: 1}}}) { totalCount }
  }`);
  expect(counts).toEqual({
    all: { totalCount: 8483 },
    active: { totalCount: 8095 },
    inactive: { totalCount: 326 },
    withdrawn: { totalCount: 62 },
    several: { totalCount: 53 },
  });
  const known = new Set(records.map(({ id }) => id));
  const parents = new Set(
    records.flatMap(({ id, relationships }) =>
      relationships.flatMap(({ type, id: other }) => {
        if (id === other || !known.has(other)) return [];
        return type === 'parent' ? [`${id} ${other}`] : type === 'child' ? [`${other} ${id}`] : [];
      }),
    ),
  );
  expect(await parentsInGraph()).toBe(parents.size);
});

/** All statements of parents, added up over pages of those who have some. */
async function parentsInGraph(): Promise<number> {
  let sum = 0;
  for (let after: string | null = null; ;) {
    const { organisations }: { organisations: Page } = await ask(
      `{ organisations(first: 100, after: ${JSON.stringify(after)}, where: {ror: {isNull: false}, parents: {some: {}}}) {
        pageInfo { hasNextPage endCursor }
        nodes { parents { totalCount } }
      } }`,
    );
    sum += organisations.nodes.reduce((total, { parents }) => total + parents.totalCount, 0);
    if (!organisations.pageInfo.hasNextPage) return sum;
    after = organisations.pageInfo.endCursor;
  }
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly parents: Counted }[];
}
