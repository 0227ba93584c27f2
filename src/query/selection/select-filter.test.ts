import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildApiSchema } from '../../model/build-api-schema.ts';
import { readModel } from '../../model/read-model.ts';
import { select } from './select.ts';

test('a kind is meant by its name in the enumeration, abbreviations included', () => {
  const text = `
"Anything." interface Node { "Id." id: ID! "Name." name: String! }
"A broadcast." type TVShow implements Work @kind(singular: "tvShow", plural: "tvShows", prefix: "tv")
"A book." type Book implements Work @kind(singular: "book", plural: "books", prefix: "book")
"Whatever." interface Work implements Node @kinds(singular: "work", plural: "works") { "Id." id: ID! "Name." name: String! }
`;
  const model = readModel([{ path: 'shows.graphql', text }]);
  const schema = buildApiSchema(model);
  const document = parse('{ works(where: {kind: {eq: TV_SHOW}}) { totalCount } }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has an operation.');

  const { roots } = select({
    document,
    operation,
    variables: {},
    schema,
    model,
    pageMax: 100,
    today: '2020-01-01',
  });

  expect(roots).toMatchObject([{ connection: { filter: { kind: 'ofKind', kinds: ['TVShow'] } } }]);
});
