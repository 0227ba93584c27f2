import { expect, test } from 'vitest';
import { escapeName } from './escape.ts';
import { Parameters, block, cypher, cypherQuery, join, label, property } from './fragment.ts';

test('a query is built of literals, names and parameters', () => {
  const parameters = new Parameters();
  const node = escapeName('n');
  const conditions = [
    cypher`${property(node, 'name')} = ${parameters.add("'; DROP")}`,
    cypher`${property(node, 'level')} > ${parameters.add(2n)}`,
  ];
  const text = cypher`MATCH (${node}${label('Odd `Kind')}) WHERE ${join(conditions, ' AND ')} RETURN ${node}`;

  expect(cypherQuery(text, parameters.values)).toEqual({
    text: 'MATCH (n:`Odd ``Kind`) WHERE n.name = $p0 AND n.level > $p1 RETURN n',
    parameters: { p0: "'; DROP", p1: 2n },
  });
});

test('a literal keeps its escapes as its author sees them', () => {
  expect(cypher`RETURN '\n'`).toBe("RETURN '\n'");
});

test('a plain string is no hole', () => {
  const fromOutside: string = 'x';
  // @ts-expect-error a string that nobody made as Cypher must not compile
  expect(cypher`RETURN ${fromOutside}`).toBe('RETURN x');
});

test('a block is indented as a whole', () => {
  expect(block(cypher`MATCH (n)\nRETURN n`)).toBe('{\n  MATCH (n)\n  RETURN n\n}');
});
