import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kitPaths } from '../../src/browser-kit/commands.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Cypher } from '../../src/cypher/cypher.ts';
import { writeDictionary } from '../../src/ingest/write-dictionary.ts';
import { dictionary, dictionaryLabels } from '../../src/model/dictionary.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';

const root = join(import.meta.dirname, '../..');
const product = useProduct();
let driver: Driver | undefined;

beforeAll(() => {
  const { uri, user, password } = product.neo4j.target;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver?.close());

function served(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, product.url), init);
}

async function rowsOf(text: string): Promise<number> {
  if (!driver) throw new Error('The driver is there from beforeAll on.');
  const { database } = product.neo4j.target;
  const { records } = await driver.executeQuery(text, {}, { database, routing: neo4j.routing.READ });
  return records.length;
}

async function rows(text: Cypher): Promise<readonly (readonly unknown[])[]> {
  const answer = await product.neo4j.database.read([cypherQuery(text)], soon());
  return answer.rows[0] ?? [];
}

/** The texts of the elements, as a browser reads them. */
function textsOf(html: string, element: RegExp): readonly string[] {
  return [...html.matchAll(element)].map(([, inside = '']) =>
    inside
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );
}

async function guideQueries(): Promise<readonly string[]> {
  const html = await (await served(kitPaths.guide)).text();
  return textsOf(html, /<pre class="[^"]*runnable">([^]*?)<\/pre>/g);
}

describe('every query of the kit finds something on the seeds that ship', () => {
  test('in the guide of the legacy Browser', async () => {
    const queries = await guideQueries();
    expect(queries.length).toBeGreaterThan(8);
    for (const query of queries) expect(await rowsOf(query), query).toBeGreaterThan(0);
  });

  test('in the guide of the new Browser, which asks the same', async () => {
    const text = await (await served(kitPaths.asciidoc)).text();
    const queries = [...text.matchAll(/^\[source,cypher\]\n(-+)\n([^]*?)\n\1$/gm)].map(
      ([, , query]) => query,
    );
    expect(queries).toEqual(await guideQueries());
  });

  test('in the saved queries', async () => {
    const files = Object.entries(
      unzipSync(new Uint8Array(await (await served(kitPaths.saved)).arrayBuffer())),
    );
    expect(files.length).toBeGreaterThan(8);
    for (const [path, bytes] of files) {
      expect(path).toMatch(/^Grappe [^/]+\/[a-z0-9-]+\.cypher$/);
      const query = strFromU8(bytes);
      expect(query).toMatch(/^\/\/ \S/);
      expect(await rowsOf(query), path).toBeGreaterThan(0);
    }
  });

  test('and draws nodes: every one of a question ends in nodes that have a name', async () => {
    const nameless = cypher`MATCH (n) WHERE n.name IS NULL AND NOT any(label IN labels(n) WHERE label STARTS WITH 'Grappe') RETURN n.id`;
    expect(await rows(nameless)).toEqual([]);
  });
});

describe('served to Neo4j Browser', () => {
  test.each([
    [kitPaths.page, 'text/html; charset=utf-8'],
    [kitPaths.style, 'text/plain; charset=utf-8'],
    [kitPaths.guide, 'text/html; charset=utf-8'],
    [kitPaths.asciidoc, 'text/asciidoc; charset=utf-8'],
    [kitPaths.saved, 'application/zip'],
  ])('%s comes as %s, to every origin, and only once', async (path, type) => {
    const headers = { origin: 'http://127.0.0.1:7474' };
    const response = await served(path, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    // Fetch of its own accord forbids caches to be asked.
    const again = await served(path, {
      headers: { ...headers, 'if-none-match': tag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  test('the preflight allows the headers that Browser asks for', async () => {
    const response = await served(kitPaths.guide, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://127.0.0.1:7474',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'baggage,cache-control,pragma,sentry-trace',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const allowed = response.headers.get('access-control-allow-headers') ?? '';
    expect(allowed.split(',')).toEqual(expect.arrayContaining(['sentry-trace', 'baggage', 'pragma']));
  });

  test('nothing is written there, and nothing else is there', async () => {
    expect((await served(kitPaths.guide, { method: 'POST' })).status).toBe(404);
    expect((await served('/neo4j/other.html')).status).toBe(404);
  });

  test('the guide names the server that it comes from', async () => {
    const html = await (await served(kitPaths.guide)).text();
    expect(html).toContain(`http://localhost:${new URL(product.url).port}/`);
  });
});

describe('the data dictionary in the graph', () => {
  test('is that of the model', async () => {
    const expected = dictionary(await loadModel(join(root, 'schema')));
    const nodes = cypher`MATCH (n) WHERE n.description IS NOT NULL AND any(label IN labels(n) WHERE label STARTS WITH 'Grappe')
RETURN labels(n)[0] AS label, properties(n)`;
    const entries = expected.nodes.map(({ label, properties }) => [label, properties]);
    expect(sorted(await rows(nodes))).toEqual(sorted(entries));
    const names = new Map(expected.nodes.map(({ key, properties }) => [key, properties]));
    const links = cypher`MATCH (a)-[link]->(b)
WHERE type(link) IN ['GRAPPE_HAS_PROPERTY', 'GRAPPE_FROM', 'GRAPPE_TO', 'GRAPPE_OF_TYPE', 'GRAPPE_HAS_VALUE']
RETURN type(link), properties(a), properties(b), properties(link)`;
    expect(sorted(await rows(links))).toEqual(
      sorted(
        expected.links.map(({ type, from, to, properties }) => [
          type,
          names.get(from),
          names.get(to),
          properties,
        ]),
      ),
    );
  });

  test('is written once for one model, and replaced for another', async () => {
    const { database } = product.neo4j;
    const before = await database.state(soon());
    expect(await writeDictionary(database, await loadModel(join(root, 'schema')), silent)).toBe(false);
    expect(await database.state(soon())).toBe(before);
    const films = await loadModel(join(root, 'test/models/films/schema'));
    expect(await writeDictionary(database, films, silent)).toBe(true);
    const kinds = await rows(cypher`MATCH (kind:GrappeKind) RETURN kind.name`);
    expect(kinds.map(([name]) => name).sort()).toEqual(Object.keys(films.kinds).sort());
    expect(await writeDictionary(database, await loadModel(join(root, 'schema')), silent)).toBe(true);
  });

  test('is outside every answer', async () => {
    const { data } = await product.ask('{ nodes(ids: ["GrappeKind", "kind Cluster"]) { id } }');
    expect(data).toEqual({ nodes: [null, null] });
    const dated = await rows(cypher`MATCH (n) WHERE n.id IS NOT NULL AND n.of IS NOT NULL RETURN n`);
    expect(dated).toEqual([]);
    expect(Object.values(dictionaryLabels).every((label) => label.startsWith('Grappe'))).toBe(true);
  });
});

/** As text, in an order of its own: integers are numbers there, whatever they came as. */
function sorted(rows: readonly unknown[]): readonly string[] {
  const plain = (_: string, value: unknown): unknown => {
    if (typeof value === 'bigint') return Number(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return rows.map((row) => JSON.stringify(row, plain)).sort();
}
