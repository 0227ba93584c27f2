import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { browserTest, useChromium } from '../support/chromium.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';

const neo4j = useNeo4j();
const chromium = useChromium();
const endpoint = new URL('/db/neo4j/tx/commit', inject('neo4jBrowser')).href;
const write = JSON.stringify({ statements: [{ statement: "CREATE (:Intruder {by: 'a page'})" }] });
let foreign: Server;

beforeAll(async () => {
  foreign = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>elsewhere</p>'),
  );
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
});
afterAll(() => foreign.close());

async function intruders(): Promise<unknown> {
  const { rows } = await neo4j.database.read(
    [cypherQuery(cypher`MATCH (n:Intruder) RETURN count(n)`)],
    soon(),
  );
  return rows[0]?.[0]?.[0];
}

test('the preflight of another origin is answered with ours alone, and a POST without login is refused', async () => {
  const headers = { origin: 'http://elsewhere.example', 'access-control-request-method': 'POST' };
  const preflight = await fetch(endpoint, { method: 'OPTIONS', headers });
  expect(preflight.headers.get('access-control-allow-origin')).toBe(new URL(endpoint).origin);
  const post = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: write,
  });
  expect(post.status).toBe(401);
  expect(await intruders()).toBe(0);
});

browserTest.each([
  ['as JSON', { 'content-type': 'application/json' }],
  ['as plain text, without a preflight', { 'content-type': 'text/plain' }],
])('a page of another origin cannot run Cypher %s', async (_, headers) => {
  const page = await chromium.browser.newPage();
  await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
  const outcome = await page.evaluate(
    ([url, body, wanted]) =>
      fetch(url, { method: 'POST', headers: wanted, body }).then(
        (response) => `answered ${response.status}`,
        () => 'blocked',
      ),
    [endpoint, write, headers] as const,
  );
  expect(outcome).toBe('blocked');
  expect(await intruders()).toBe(0);
  await page.close();
});
