import { expect, test } from 'vitest';
import { escapeName } from './escape.ts';

test('a name stands in backticks, whatever is in it', () => {
  expect(escapeName('Cluster')).toBe('`Cluster`');
  expect(escapeName('a b')).toBe('`a b`');
  expect(escapeName('x`) DETACH DELETE n //')).toBe('`x``) DETACH DELETE n //`');
});

test.each(['', 'x\\u0060) RETURN 1 //', 'x\0'])('%j is refused: it could leave the quotes', (name) => {
  expect(() => escapeName(name)).toThrow(/no name for Cypher/);
});
