import { join } from 'node:path';
import { parse, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApiSchema } from '../../model/build-api-schema.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { loadModel } from '../../model/load-model.ts';
import { compile } from '../compile.ts';
import { nothingKnown } from './knowledge.ts';
import type { Statistics } from './statistics.ts';

let model: GraphModel;
let schema: GraphQLSchema;

beforeAll(async () => {
  model = await loadModel(join(import.meta.dirname, '../../../test/models/films/schema'));
  schema = buildApiSchema(model);
});

/** Ten actors in each of a thousand films, so many films for each actor. */
function filmsOf(people: number): Statistics {
  const acting = { total: 10_000, from: { Person: 10_000 }, to: { Film: 10_000 } };
  const nodes = { Film: 1000, Person: people };
  return { state: 's', nodes, relationships: { ACTED_IN: acting }, proofs: [] };
}

const there = 'actors(first: 50) { nodes { actedIn(first: 50) { nodes { name } } } }';
const andBack =
  'actors(first: 50) { nodes { actedIn(first: 50) { nodes { ... on Film { actors(first: 50) { nodes { name } } } } } } }';

/** The texts of an operation, and whether each relation with something below it is read in a level of its own. */
function planned(text: string, statistics: Statistics | null) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const request = { document, operation, variables: {}, schema, model, pageMax: 1000, today: '2026-01-02' };
  const { plan, queries } = compile(request, { ...nothingKnown, statistics });
  const choices = plan.choices.filter(({ place }) => place.startsWith('Film ACTED_IN'));
  return {
    levels: choices.map(({ chosen }) => chosen.startsWith('each node read once')),
    reasons: choices.map(({ reason }) => reason),
    isStaged: queries.some((query) => query.text.includes('UNION ALL')),
  };
}

test('where nothing is known every row holds all of its own', () => {
  const { levels, reasons, isStaged } = planned(`{ films(first: 100) { nodes { ${andBack} } } }`, null);
  expect(levels).toEqual([false, false]);
  expect(reasons).toEqual(Array(2).fill('nothing is known of the database'));
  expect(isStaged).toBe(false);
});

test('a way back meets the nodes from which it came, even where few others lead on', () => {
  const { levels, reasons } = planned(`{ films(first: 100) { nodes { ${andBack} } } }`, filmsOf(9000));
  expect(levels).toEqual([true, true]);
  expect(reasons[0]).toMatch(/^about 1000 rows of 9\d\d nodes, but below them/);
  expect(reasons[1]).toMatch(/^about 2111 rows of \d{3} nodes$/);
});

test('many rows of few nodes are read once each', () => {
  expect(planned(`{ films(first: 100) { nodes { ${there} } } }`, filmsOf(200)).levels).toEqual([true]);
  expect(planned(`{ films(first: 100) { nodes { ${there} } } }`, filmsOf(9000)).levels).toEqual([false]);
});

test('few rows are not worth another text', () => {
  expect(planned(`{ films(first: 1) { nodes { ${andBack} } } }`, filmsOf(9000)).levels).toEqual([
    false,
    false,
  ]);
});

test('one node with a key may be the hub of all, as far as pages reach', () => {
  const fromOne = (size: number) =>
    `{ film(by: {id: "work:a"}) { ${andBack.replaceAll('first: 50', `first: ${size}`)} } }`;
  expect(planned(fromOne(50), filmsOf(9000)).levels).toEqual([true, true]);
  expect(planned(fromOne(5), filmsOf(9000)).levels).toEqual([false, false]);
});

test('a node with a key that is related to all repeats what usual ones would not', () => {
  // Five films for each of these: from ten actors of a usual film few of a thousand come again, from a thousand nearly all.
  const star = (size: number) =>
    `{ film(by: {id: "work:a"}) { ${andBack.replaceAll('first: 50', `first: ${size}`)} } }`;
  const { levels, reasons } = planned(star(1000), filmsOf(2000));
  expect(levels).toEqual([true, true]);
  expect(reasons[1]).toMatch(/^about 60 rows of 50 nodes, from a hub 6000 rows of 99\d nodes$/);
  expect(planned(star(10), filmsOf(2000)).levels).toEqual([false, false]);
});
