import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, expect, inject, test } from 'vitest';
import { importFiles } from '../../src/ingest/import/import-files.ts';
import type { ImportSource } from '../../src/ingest/import/import-source.ts';
import { cordis } from '../../src/ingest/import/sources/cordis.ts';
import { ror } from '../../src/ingest/import/sources/ror.ts';
import { acceptMatch } from '../../src/ingest/matches/accept-match.ts';
import { findMatches } from '../../src/ingest/matches/find-matches.ts';
import { listMatches } from '../../src/ingest/matches/list-matches.ts';
import { refuseMatch } from '../../src/ingest/matches/refuse-match.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';

/** A node of the seeds and a record that may be of it; in which round of looking for matches it is proposed. */
interface Pair {
  readonly seed_id: string;
  readonly record_id: string;
  readonly label: 'same' | 'different';
  readonly round: string;
}

const data = join(import.meta.dirname, '../data');
const pairs = Papa.parse<Pair>(readFileSync(join(data, 'matching/seeds.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const model = await loadModel(join(import.meta.dirname, '../../schema'));
const product = useProduct();
const database = () => product.neo4j.database;
let seeded: ReadonlySet<string>;

async function bringIn(source: ImportSource, name: string): Promise<void> {
  const options = { tolerate: 0, asOf: '2026-11-22', rejectsDir: inject('scratch') };
  const { signal } = new AbortController();
  await importFiles(database(), model, source, [join(data, name)], silent, { ...options, signal });
}

async function idsOfNodes(): Promise<ReadonlySet<string>> {
  const text = cypher`MATCH (node) WHERE node.id IS NOT NULL AND NOT node:GrappeAlias RETURN node.id`;
  const { rows } = await database().read([cypherQuery(text)], soon());
  return new Set((rows[0] ?? []).map(([id]) => String(id)));
}

beforeAll(async () => {
  seeded = await idsOfNodes();
  await bringIn(cordis, 'cordis/h2020_organizations.71ec60b.csv');
  await bringIn(ror, 'ror/ror-europe-16-countries.jsonl');
}, 600_000);

/** What is proposed for nodes of the seeds, as `seed record`. */
async function proposed(): Promise<readonly string[]> {
  await findMatches(database(), model);
  const open = await listMatches(database(), model, 'OPEN', 10_000);
  return open
    .map(({ from, to }) => (seeded.has(from) ? [from, to] : [to, from]))
    .filter(([seed = '', record = '']) => seeded.has(seed) && !seeded.has(record))
    .map((pair) => pair.join(' '))
    .sort();
}

const inRound = (round: string) => pairs.filter((pair) => pair.round === round);
const textOf = ({ seed_id: seed, record_id: record }: Pair) => `${seed} ${record}`;

test.each(['1', '2'])(
  'round %s proposes the records of nodes of the seeds, and each decision holds',
  async (round) => {
    const own = inRound(round);
    expect(own.length).toBeGreaterThan(0);
    expect(await proposed()).toEqual(own.map(textOf).sort());
    for (const { seed_id: seed, record_id: record, label } of own) {
      if (label === 'different') await refuseMatch(database(), model, seed, record);
      else expect(await acceptMatch(database(), model, seed, record)).toMatchObject({ kept: seed });
    }
  },
);

test('when all is decided nothing is proposed, and each old id finds its node', async () => {
  expect(await proposed()).toEqual([]);
  const nodes = await idsOfNodes();
  const ids = pairs.map(({ record_id: id }) => id);
  const { data: answer, errors } = await product.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
    { ids },
  );
  expect(errors).toBeUndefined();
  expect(answer).toEqual({
    nodes: pairs.map(({ seed_id: seed, record_id: record, label }) => ({
      id: label === 'same' ? seed : record,
      __typename: expect.any(String) as string,
    })),
  });
  for (const { record_id: record, label } of pairs) expect(nodes.has(record)).toBe(label === 'different');
});

test('what files say of a record is said of the node of the seeds, by the file', async () => {
  const { data: answer, errors } = await product.ask(
    `{ organisation(by: {id: "org:cea"}) {
      ror cordisId
      participatesIn { totalCount edges { sources { source { title } } } }
      initiated { totalCount }
    } }`,
  );
  expect(errors).toBeUndefined();
  expect(answer).toMatchObject({
    organisation: { ror: '00jjx8s55', cordisId: '999992401', initiated: { totalCount: 1 } },
  });
  const { organisation } = answer as {
    organisation: { participatesIn: { totalCount: number; edges: readonly { sources: unknown }[] } };
  };
  expect(organisation.participatesIn.totalCount).toBeGreaterThan(10);
  expect(organisation.participatesIn.edges[0]).toEqual({
    sources: [{ source: { title: 'CORDIS: h2020_organizations.71ec60b.csv' } }],
  });
});
