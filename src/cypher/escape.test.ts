import { expect, test } from 'vitest';
import { escapeName } from './escape.ts';

test.each(['Cluster', 'MEMBER_OF', 'startDay', '_x1'])('%s needs no quotes', (name) => {
  expect(escapeName(name)).toBe(name);
});

test('any other name stands in backticks, whatever is in it', () => {
  expect(escapeName('Null')).toBe('`Null`');
  expect(escapeName('1st')).toBe('`1st`');
  expect(escapeName('a b')).toBe('`a b`');
  expect(escapeName('x`) DETACH DELETE n //')).toBe('`x``) DETACH DELETE n //`');
});

test.each(['', 'x\\u0060) RETURN 1 //', 'x\0'])('%j is refused: it could leave the quotes', (name) => {
  expect(() => escapeName(name)).toThrow(/no name for Cypher/);
});
