import { getOperationAST, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { compile } from '../../src/query/compile.ts';
import { loadTestModel } from '../differential/models.ts';

test('what every kind has is planned once for all of them, however deep', async () => {
  const { model, schema } = await loadTestModel('domain');
  // Planned anew for each kind, this would take the number of kinds to the power of twelve.
  const claims = (depth: number): string =>
    depth === 0 ? 'id' : `id claims(first: 1) { nodes { ${claims(depth - 1)} } }`;
  const document = parse(`{ node(id: "nobody:0") { ${claims(12)} } }`);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is one operation.');
  const today = '2026-01-02';
  const { plan } = compile({ document, operation, variables: {}, schema, model, pageMax: 100, today });
  expect(plan.cost).toEqual({ nodes: 13, hops: 12 });
});
