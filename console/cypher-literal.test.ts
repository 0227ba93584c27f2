import { describe, expect, test } from 'vitest';
import { inlined, literal, withParameterLines, type Value } from './cypher-literal.ts';

describe('a value becomes a literal', () => {
  const cases: readonly (readonly [string, Value, string])[] = [
    ['a word', 'Silicon Saxony', `'Silicon Saxony'`],
    ['a quote', "l'aim", String.raw`'l\'aim'`],
    ['a quote that would end it', "' OR 1=1 //", String.raw`'\' OR 1=1 //'`],
    ['a backslash', 'a\\', String.raw`'a\\'`],
    ['a backslash before a quote', "\\'", String.raw`'\\\''`],
    ['an escape that Neo4j 5 reads before quotes', '\\u0027 x', String.raw`('\\' + 'u0027 x')`],
    ['two of them', '\\u1\\u2', String.raw`('\\' + 'u1\\' + 'u2')`],
    ['lines and tabs', 'a\r\n\tb', String.raw`'a\r\n\tb'`],
    ['a control character', '\u0000', String.raw`'\u0000'`],
    ['half a surrogate pair', '\ud83c', String.raw`'\ud83c'`],
    ['a whole one', '🍇', `'🍇'`],
    ['a double quote, a dollar and a backtick', '"$p0`', `'"$p0\`'`],
    ['an integer', 21, '21'],
    ['a negative fraction', -0.5, '-0.5'],
    ['a great number', 1e21, '1e21'],
    ['true', true, 'true'],
    ['null', null, 'null'],
    ['a list', ['a', 1, [null]], `['a', 1, [null]]`],
    ['a map', { name: 'x', 'odd `key': 1 }, "{name: 'x', `odd ``key`: 1}"],
  ];
  test.each(cases)('%s', (_, value, expected) => {
    expect(literal(value)).toBe(expected);
  });
});

describe('a statement', () => {
  const parameters = { p0: "it's", p1: 1, p10: 10 };

  test('has its parameters in place', () => {
    const text = 'MATCH (n {a: $p0}) RETURN n SKIP $p1 LIMIT $p10';
    expect(inlined({ text, parameters })).toBe(String.raw`MATCH (n {a: 'it\'s'}) RETURN n SKIP 1 LIMIT 10`);
  });

  test('keeps what only looks like a parameter', () => {
    const text = String.raw`RETURN '$p0 \' $p0', "$p1", ` + '`$p10 ``$p0`, $p2, $p1';
    expect(inlined({ text, parameters })).toBe(text.replace(/\$p1$/, '1'));
  });

  test('does not look for parameters in values', () => {
    expect(inlined({ text: 'RETURN $p0, $p1', parameters: { p0: '$p1', p1: '$p0' } })).toBe(
      `RETURN '$p1', '$p0'`,
    );
  });

  test('follows its parameters, a line each', () => {
    expect(withParameterLines({ text: 'RETURN $p0', parameters: { p0: "it's", p1: 1 } })).toBe(
      String.raw`:param p0 => 'it\'s';` + '\n:param p1 => 1;\nRETURN $p0;',
    );
  });
});
