import { get, type IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';

const product = useProduct();
const query = '{ clusters(first: 3) { totalCount nodes { id name } } }';

interface Answer {
  readonly data: {
    readonly clusters: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  };
}

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Not by `fetch`, which adds `Cache-Control: no-cache` to what has a condition. */
function ask(headers: Readonly<Record<string, string>> = {}, text = query): Promise<Got> {
  return new Promise((resolve, reject) => {
    get(`${product.url}/graphql?query=${encodeURIComponent(text)}`, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: replied } = response;
        resolve({ status, headers: replied, body: Buffer.concat(parts).toString() });
      });
    }).on('error', reject);
  });
}

function tagOf({ headers: { etag = '' } }: Got): string {
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  return etag;
}

test('who has an answer that is still true is told so, without it', async () => {
  const tag = tagOf(await ask());
  for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const { status, body, headers } = await ask({ 'if-none-match': given });
    expect([status, body, headers.etag]).toEqual([304, '', tag]);
  }
  expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
});

test('a write behind the API makes the next answer another one', async () => {
  const before = await ask();
  const tag = tagOf(before);
  const { data } = JSON.parse(before.body) as Answer;
  const [first] = data.clusters.nodes;
  const rename = (name: string) =>
    product.neo4j.database.write(
      (tx) =>
        tx.run(
          cypherQuery(cypher`MATCH (n:Cluster {id: $id}) SET n.name = $name`, { id: first?.id ?? '', name }),
        ),
      soon(),
    );
  await rename('Renamed by hand');
  const after = await ask({ 'if-none-match': tag });
  expect(after.status).toBe(200);
  expect(after.body).toContain('Renamed by hand');
  await rename(first?.name ?? '');
  expect((await ask({ 'if-none-match': tag })).status).toBe(304);
});

test('two media types are two representations, and each may be asked after', async () => {
  const json = await ask({ accept: 'application/json' });
  const graphql = await ask({ accept: 'application/graphql-response+json' });
  expect(tagOf(json)).not.toBe(tagOf(graphql));
  expect(json.headers['cache-control']).toBe('no-cache');
  expect(json.headers.vary?.toLowerCase()).toContain('accept');
});

test('what is refused and what is posted has no tag, and nobody has to take what is kept', async () => {
  const refused = await ask({ accept: 'application/graphql-response+json' }, '{ nothing }');
  expect(refused.headers.etag).toBeUndefined();
  const posted = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect([posted.status, posted.headers.get('etag')]).toEqual([200, null]);
  const again = await ask({ 'cache-control': 'no-cache', 'if-none-match': tagOf(await ask()) });
  expect(again.status).toBe(200);
});
