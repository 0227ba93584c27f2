import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();

test('every audit of GraphQL over HTTP passes on the product itself', async () => {
  const results = await auditServer({ url: new URL('/graphql', product.url).href });
  expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
  expect(results).toHaveLength(61);
});
