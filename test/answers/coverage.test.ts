import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import neo4j, { type Driver } from 'neo4j-driver';
import { readCoverageFolder } from '../../src/ingest/coverage/read-coverage-folder.ts';
import { readCoverage } from '../../src/ingest/coverage/read-coverage.ts';
import { createFindings } from '../../src/ingest/seeds/findings.ts';
import { useProduct } from '../support/product.ts';

/** Facts of the five articles, numbered by a reader who did not write the seeds. */
const facts = Array.from({ length: 163 }, (_, index) => index + 1);
const findings = createFindings();
const files = await readCoverageFolder(join(import.meta.dirname, '../../seeds'));
const coverages = files.flatMap((file) => readCoverage(file, findings) ?? []);
const held = coverages.flatMap((coverage) => coverage.facts);
const leftOut = coverages.flatMap((coverage) => coverage.leftOut);
const product = useProduct();
let driver: Driver | undefined;

beforeAll(() => {
  const { uri, user, password } = product.neo4j.target;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver?.close());

test('every coverage file is whole', () => {
  expect(findings.problems).toEqual([]);
});

test('every fact of the articles is held or left out with a reason, once', () => {
  const numbers = [...held, ...leftOut].flatMap((fact) => fact.numbers);
  const count = (fact: number) => numbers.filter((number) => number === fact).length;
  const outside = leftOut.flatMap((fact) => fact.numbers).length;
  console.log(`Facts held: ${numbers.length - outside}, left out: ${outside}.`);
  expect({
    missing: ranges(facts.filter((fact) => count(fact) === 0)),
    twice: ranges(facts.filter((fact) => count(fact) > 1)),
    unknown: ranges(numbers.filter((number) => !facts.includes(number))),
  }).toEqual({ missing: '', twice: '', unknown: '' });
});

test('everything that holds a fact is in the graph', async () => {
  const ids = [...new Set(held.flatMap((fact) => fact.in.map(({ id }) => id)))];
  const present = await idsInGraph(ids);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !present.has(id))).toEqual([]);
});

/** Over Bolt, as an analyst would look them up. */
async function idsInGraph(ids: readonly string[]): Promise<ReadonlySet<unknown>> {
  const query = `MATCH (n) WHERE n.id IN $ids RETURN n.id AS id
    UNION MATCH ()-[e]->() WHERE e.id IN $ids RETURN e.id AS id`;
  const { database } = product.neo4j.target;
  const result = await driver?.executeQuery(query, { ids }, { database, routing: neo4j.routing.READ });
  return new Set(result?.records.map((record): unknown => record.get('id')));
}

/** `1-3, 5` for 1, 2, 3 and 5. */
function ranges(numbers: readonly number[]): string {
  const firsts = numbers.filter((number) => !numbers.includes(number - 1));
  return firsts
    .map((first) => {
      const next = numbers.find((number) => number >= first && !numbers.includes(number + 1)) ?? first;
      return next === first ? `${first}` : `${first}-${next}`;
    })
    .join(', ');
}
