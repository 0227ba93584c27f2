import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const films = join(import.meta.dirname, '../models/films');
const product = useProduct({ GRAPPE_SCHEMA: join(films, 'schema'), GRAPPE_SEEDS: join(films, 'seeds') });

test('the whole product serves a model that has nothing to do with clusters', async () => {
  const { data, errors } = await product.ask(`{
    at(date: "1926-10-01") { film(by: {id: "work:harbour"}) {
      name
      actors(orderBy: [{edge: {billing: ASC}}]) { edges { roles certain sources { quote source { id } } node { name } } }
    } }
    films(where: {directors: {some: {node: {name: {eq: "Cleo Cut"}}}}}) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    at: {
      film: {
        name: 'The Harbour',
        actors: {
          edges: [
            { roles: ['The Pilot', "The Pilot's Twin"], certain: true, node: { name: 'Ada Arc' } },
            { roles: ['A Sailor'], node: { name: 'Ben Bow' } },
          ],
        },
      },
    },
    films: { nodes: [{ id: 'work:harbour' }] },
  });
  const answer = data as { at: { film: { actors: { edges: { sources: unknown[] }[] } } } };
  expect(answer.at.film.actors.edges[0]?.sources).toEqual([
    { quote: 'Ada Arc plays both.', source: { id: 'catalogue:first' } },
    { quote: 'Arc in a double role.', source: { id: 'catalogue:second' } },
  ]);
});
