import { expect, test } from 'vitest';
import { browserLink } from './browser-link.ts';

const address = { boltUri: 'bolt://127.0.0.1:7687', browserUrl: 'http://127.0.0.1:7474/browser/' };

test('a link carries the statement and the server to connect to', () => {
  const cypher = "MATCH (n {name: 'a & b + c #1'})\nRETURN n LIMIT 10";
  const link = browserLink(address, cypher) ?? '';
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:7474\/browser\/\?dbms=bolt%3A%2F%2F127\.0\.0\.1%3A7687&/);
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    dbms: address.boltUri,
    db: 'neo4j',
    cmd: 'edit',
    arg: cypher,
  });
  expect(link).not.toContain('+');
});

test('what no server would read is no link', () => {
  expect(browserLink(address, 'x'.repeat(20_000))).toBeNull();
});
