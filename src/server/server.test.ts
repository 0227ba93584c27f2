import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExecuteRequest } from '../api/executor.ts';
import {
  answerOf,
  post,
  standInExecutor,
  standInExplanation,
  startStandIn,
} from '../../test/server/stand-in.ts';
import type { RunningServer } from './server.ts';

const seen: ExecuteRequest[] = [];
const lines: string[] = [];
let server: RunningServer;
beforeAll(async () => {
  server = await startStandIn(
    { execute: standInExecutor(seen), corsOrigins: ['https://trusted.example'] },
    lines,
  );
});
afterAll(() => server.stop());

const responseJson = { accept: 'application/graphql-response+json' };
const codeOf = async (response: Response) => (await answerOf(response)).errors?.[0]?.extensions['code'];

describe('answers', () => {
  test('by POST and by GET', async () => {
    const query = '{ thing(id: "a") { id } }';
    const expected = { data: { thing: { id: 'a' } } };
    expect(await answerOf(await post(server.url, { query }))).toEqual(expected);
    expect(await answerOf(await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`))).toEqual(
      expected,
    );
  });

  test('introspection as GraphiQL asks for it', async () => {
    const answer = await answerOf(await post(server.url, { query: getIntrospectionQuery() }));
    expect(answer.errors).toBeUndefined();
  });

  test('a deadline, a signal and the variables reach the executor', async () => {
    const begun = Date.now();
    await post(server.url, {
      query: 'query Q($id: ID!) { thing(id: $id) { id } }',
      variables: { id: 'v' },
      operationName: 'Q',
    });
    const request = seen.at(-1);
    expect(request).toMatchObject({ operationName: 'Q', variables: { id: 'v' }, explain: false });
    expect((request?.deadline ?? 0) - begun).toBeGreaterThan(14_900);
    expect(request?.signal?.aborted).toBe(false);
  });

  test('explains when asked', async () => {
    const answer = await answerOf(
      await post(server.url, { query: '{ asked }', extensions: { explain: true } }),
    );
    expect(answer.extensions).toEqual({ explain: standInExplanation });
  });
});

describe('refuses before the executor', () => {
  const refusals: readonly [string, unknown, string][] = [
    ['text that is not GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ thng }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      { query: 'query A { asked }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'several operations without a choice',
      { query: 'query A { asked } query B { asked }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', { query: 'subscription { __typename }' }, 'BAD_REQUEST'],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ asked }' }], 'BAD_REQUEST'],
    ['too many tokens', { query: `{ ${'asked '.repeat(5000)} }` }, 'QUERY_TOO_COMPLEX'],
    ['one field repeated without end', { query: `{ ${'asked '.repeat(4990)} }` }, 'QUERY_TOO_COMPLEX'],
    [
      'deep nesting',
      { query: `{ thing(id: 1) ${'{ thing '.repeat(20)} { id } ${'}'.repeat(20)} }` },
      'QUERY_TOO_COMPLEX',
    ],
    [
      'many aliases',
      { query: `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: asked`).join(' ')} }` },
      'QUERY_TOO_COMPLEX',
    ],
    [
      'many introspections',
      { query: `{ ${[1, 2, 3, 4].map((i) => `a${i}: __schema { description }`).join(' ')} }` },
      'QUERY_TOO_COMPLEX',
    ],
    ['a body that is not JSON', '{ "not', 'BAD_REQUEST'],
    ['a body that is too large', { query: `{ asked } #${'x'.repeat(65_536)}` }, 'BAD_REQUEST'],
    ['variables of another type', { query: '{ asked }', variables: [] }, 'BAD_REQUEST'],
  ];
  test.each(refusals)('%s', async (_what, body, code) => {
    const before = seen.length;
    expect(await codeOf(await post(server.url, body))).toBe(code);
    expect(seen).toHaveLength(before);
  });

  test('a body that is not of type application/json', async () => {
    const response = await post(server.url, '{ "query": "{ asked }" }', { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
    expect(await codeOf(response)).toBe('BAD_REQUEST');
  });
});

describe('status', () => {
  test('a refusal is 200 in application/json and 400 in application/graphql-response+json', async () => {
    expect((await post(server.url, { query: '{ thng }' })).status).toBe(200);
    expect((await post(server.url, { query: '{ thng }' }, responseJson)).status).toBe(400);
  });

  test('an answer with data is 200 whatever its errors', async () => {
    const response = await post(server.url, { query: '{ asked fail(how: "catalogue") }' }, responseJson);
    expect(response.status).toBe(200);
    expect(await codeOf(response)).toBe('INVALID_CURSOR');
  });

  test('a database that is down is 503 with Retry-After for every reader', async () => {
    const response = await post(server.url, { query: '{ asked }', variables: { throw: 'database' } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await codeOf(response)).toBe('DATABASE_UNAVAILABLE');
  });

  test('variables that do not fit are BAD_USER_INPUT', async () => {
    expect(
      await codeOf(await post(server.url, { query: 'query ($id: ID!) { thing(id: $id) { id } }' })),
    ).toBe('BAD_USER_INPUT');
  });
});

describe('errors', () => {
  test('those of the catalogue keep their details', async () => {
    const { errors } = await answerOf(
      await post(server.url, { query: '{ asked }', variables: { throw: 'grappe' } }),
    );
    expect(errors).toEqual([
      { message: 'Too large.', extensions: { code: 'QUERY_TOO_COMPLEX', cost: 7, limit: 6 } },
    ]);
  });

  test.each([
    ['in a field', { query: '{ fail(how: "secret") }' }],
    ['in the executor', { query: '{ asked }', variables: { throw: 'secret' } }],
  ])('others %s are masked, and logged under the id that the client is told', async (_where, body) => {
    const response = await post(server.url, body);
    const text = await response.text();
    expect(text).not.toContain('secret');
    const id = response.headers.get('x-request-id');
    expect(text).toContain(`Report it with the request id ${id}`);
    expect(
      lines.filter((line) => line.includes(String(id)) && line.includes('secret at bolt://10.0.0.1')),
    ).toHaveLength(1);
  });

  test('an unknown address answers in the same shape', async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('NOT_FOUND');
  });

  test.each([
    ['a path that cannot be decoded', '/%E0%A4%A', {}],
    ['a path out of the folder', '/..%2f..%2fpackage.json', {}],
    ['a charset nobody knows', '/graphql', { 'content-type': 'application/json; charset=klingon' }],
    ['an encoding nobody knows', '/graphql', { 'content-encoding': 'klingon' }],
    ['a body that is not the gzip it says', '/graphql', { 'content-encoding': 'gzip' }],
    ['another method', '/graphql', { method: 'DELETE' }],
  ])(
    '%s is refused in the same shape',
    async (_what, path, { method = 'POST', ...headers }: Record<string, string>) => {
      const body = JSON.stringify({ query: '{ asked }' });
      const response = await fetch(server.url + path, {
        method,
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(['BAD_REQUEST', 'NOT_FOUND']).toContain(await codeOf(response));
    },
  );

  test('what is not HTTP answers in the same shape', async () => {
    const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
    socket.write('NONSENSE\r\n\r\n');
    const received: string[] = [];
    for await (const chunk of socket) received.push(String(chunk));
    expect(received.join('')).toMatch(/^HTTP\/1\.1 400 [^]*"code":"BAD_REQUEST"/);
  });
});

describe('pages of other origins', () => {
  const foreign = { origin: 'https://elsewhere.example' };

  test('may read without credentials', async () => {
    const response = await post(server.url, { query: '{ asked }' }, foreign);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await answerOf(response)).data).toHaveProperty('asked');
  });

  test('may not write unless they are named', async () => {
    const query = 'mutation { write }';
    expect(await codeOf(await post(server.url, { query }, foreign))).toBe('FORBIDDEN');
    expect(
      (await answerOf(await post(server.url, { query }, { origin: 'https://trusted.example' }))).data,
    ).toEqual({ write: 'written' });
    expect((await answerOf(await post(server.url, { query }, { origin: server.url }))).data).toEqual({
      write: 'written',
    });
  });

  test('a page whose name was made to resolve here is foreign as well', async () => {
    const { port } = new URL(server.url);
    const send = (host: string) => {
      const body = JSON.stringify({ query: 'mutation { write }' });
      const headers = { 'content-type': 'application/json', host, origin: `http://${host}` };
      const request = httpRequest({ port, path: '/graphql', method: 'POST', headers });
      return new Promise<string>((resolve, reject) => {
        request.once('error', reject);
        request.once('response', (response) => {
          const parts: string[] = [];
          response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
          response.once('end', () => resolve(parts.join('')));
        });
        request.end(body);
      });
    };
    expect(await send(`rebound.example:${port}`)).toContain('FORBIDDEN');
    expect(await send(`localhost:${port}`)).toContain('written');
  });

  test('nobody writes by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('mutation { write }')}`);
    expect([response.status, await codeOf(response)]).toEqual([405, 'BAD_REQUEST']);
  });
});

describe('pages', () => {
  test('GraphiQL is served under a policy that allows no other host', async () => {
    const response = await fetch(server.url);
    expect(await response.text()).toContain('<title>page</title>');
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${server.url}/assets/page.js`)).headers.get('cache-control')).toContain('immutable');
  });

  test('who opens the API in a browser is sent there', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      redirect: 'manual',
      headers: { accept: 'text/html,*/*' },
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
  });

  test('answers carry neither an ETag nor a server name', async () => {
    const { headers } = await post(server.url, { query: '{ asked }' });
    expect([headers.get('etag'), headers.get('x-powered-by')]).toEqual([null, null]);
  });
});

describe('health', () => {
  test('says on loopback where the database is', async () => {
    expect(await (await fetch(`${server.url}/livez`)).json()).toEqual({ status: 'alive' });
    const ready = await (await fetch(`${server.url}/readyz`)).json();
    expect(ready).toEqual({
      status: 'ready',
      boltUri: 'bolt://127.0.0.1:7687',
      browserUrl: 'http://127.0.0.1:7474',
    });
  });

  test.each([
    ['fails', () => Promise.reject(new Error('bolt://10.0.0.1 refused')), 'the database does not answer'],
    [
      'is silent',
      () => delay(5000, undefined, { ref: false }),
      'the database does not answer within a second',
    ],
  ])('is 503 when the database %s', async (_how, probe, reason) => {
    const unready = await startStandIn({ probe });
    const response = await fetch(`${unready.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { status: 'not ready', reason }]);
    expect((await fetch(`${unready.url}/livez`)).status).toBe(200);
    await unready.stop();
  });

  test('elsewhere it does not', async () => {
    const open = await startStandIn({ host: '0.0.0.0' });
    expect(await (await fetch(`${open.url}/readyz`)).json()).toEqual({ status: 'ready' });
    await open.stop();
  });
});

test('a taken port is named', async () => {
  await expect(startStandIn({ port: server.port })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(`Port ${server.port} of 127.0.0.1 is taken`) as string,
  });
});

test('explain is refused where the server does not allow it', async () => {
  const closed = await startStandIn({ explain: false });
  expect(
    (await answerOf(await post(closed.url, { query: '{ asked }', extensions: { explain: true } })))
      .extensions,
  ).toBeUndefined();
  await closed.stop();
});
