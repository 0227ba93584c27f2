import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Question } from '../../src/questions/question.ts';
import { readQuestions } from '../../src/questions/read-questions.ts';
import { expectGolden } from '../support/golden.ts';
import { useProduct } from '../support/product.ts';
import { idsOfAnswer, idsOfGraph } from './ids.ts';

const systems = Array.from({ length: 26 }, (_, index) => index + 1);
const folder = join(import.meta.dirname, '../../questions');
const questions = await readQuestions(folder);
const product = useProduct();
let driver: Driver | undefined;

beforeAll(() => {
  const { uri, user, password } = product.neo4j.target;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver?.close());

test('every system of the articles is asked about', () => {
  const asked = new Set(questions.flatMap((question) => question.systems));
  expect(systems.filter((system) => !asked.has(system))).toEqual([]);
});

test('every question stands under one heading', () => {
  const groups = parse(readFileSync(join(folder, 'groups.yaml'), 'utf8')) as { readonly systems: number[] }[];
  expect(groups.flatMap((group) => group.systems).sort((a, b) => a - b)).toEqual(systems);
});

describe.each(questions.map((question) => [question.slug, question] as const))('%s', (_, question) => {
  test('answers over HTTP as recorded', async () => {
    const { data, errors } = await product.ask(question.graphql);
    expect(errors).toBeUndefined();
    expectGolden(join(folder, question.slug, 'answer.json'), `${JSON.stringify(data, null, 2)}\n`);
  });

  test('gives the same ids over Bolt', async () => {
    const { data } = await product.ask(question.graphql);
    const rows = await overBolt(question);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(300);
    expect(idsOfGraph(rows)).toEqual(idsOfAnswer(data));
  });

  test('belongs to the systems its number names, and ends as a question does', () => {
    expect(question.systems).toContain(Number.parseInt(question.slug, 10));
    expect(question.title.en).toMatch(/\?$/);
    expect(question.title.fr).toMatch(/\?$/);
    expect(question.cypher).toMatch(/\bLIMIT \d+$/);
  });
});

/** As Neo4j Browser runs it: on a connection of its own, in a transaction that may not write. */
async function overBolt({ cypher }: Question): Promise<readonly unknown[]> {
  if (!driver) throw new Error('The driver is there from beforeAll on.');
  const { database } = product.neo4j.target;
  const { records } = await driver.executeQuery(cypher, {}, { database, routing: neo4j.routing.READ });
  return records.map((record) => record.toObject());
}
