import { expect, test } from 'vitest';
import { browserCommands, browserLink, deepLink, kitUrl } from './commands.ts';

const place = {
  url: 'http://127.0.0.1:7474/browser/',
  boltUri: 'bolt://127.0.0.1:7687',
  user: 'neo4j',
  database: 'neo4j',
};

test('the commands name what the server serves', () => {
  expect(browserCommands('http://localhost:4000')).toEqual([
    'style http://localhost:4000/neo4j/style.grass',
    'guide http://localhost:4000/neo4j/guide.html',
  ]);
});

test.each([
  ['127.0.0.1', 'http://localhost:4000'],
  ['0.0.0.0', 'http://localhost:4000'],
  ['::1', 'http://localhost:4000'],
  ['graph.example.org', 'http://graph.example.org:4000'],
  ['2001:db8::1', 'http://[2001:db8::1]:4000'],
])('a server on %s is reached at %s', (host, url) => {
  expect(kitUrl(host, 4000)).toBe(url);
});

test('a link opens Browser on the database', () => {
  expect(browserLink(place)).toBe('http://127.0.0.1:7474/browser/?dbms=bolt://neo4j@127.0.0.1:7687&db=neo4j');
});

test('a deep link brings the whole query through both Browsers', () => {
  const cypher = "MATCH (n) WHERE n.name = 'R&D #1 100 % a+b?' RETURN n LIMIT 5";
  const link = deepLink(place, cypher);
  const escaped = cypher.replace('&', '\\u0026').replace('#', '\\u0023');
  expect(new URL(link).searchParams.get('arg')).toBe(escaped);
  // As src/shared/modules/editor/editorDuck.ts and services/utils.ts of the legacy Browser read it.
  const [, argument] = /[?&]arg=([^&#]*)/.exec(decodeURIComponent(link.replace(/\+/g, ' '))) ?? [];
  expect(argument).toBe(escaped);
});
