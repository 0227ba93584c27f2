import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalarType } from './scalar-type.ts';

const scalar = (name: string, pattern: string | null = null) =>
  scalarType({ kind: 'scalar', name, description: name, specifiedBy: null, pattern });

interface Case {
  readonly type: ReturnType<typeof scalarType>;
  readonly good: readonly string[];
  readonly bad: readonly unknown[];
}

const cases: readonly Case[] = [
  {
    type: scalar('Date'),
    good: ['2013-10-03', '2024-02-29'],
    bad: ['2013', '2013-02-30', '3 October', 20131003],
  },
  {
    type: scalar('EDTF'),
    good: ['2013', '2017-21', '../2017-04-16', '2010~'],
    bad: ['2013-13', 'soon', '', true],
  },
  { type: scalar('Country', '[A-Z]{2}|EU'), good: ['LU', 'EU'], bad: ['LUX', 'xLU', 'LU ', 'lu', null] },
];

describe.each(cases)('$type', ({ type, good, bad }) => {
  it.each(good)('accepts %j, as a variable and in the text', (value) => {
    expect(type.parseValue(value)).toBe(value);
    expect(type.parseLiteral(parseValue(JSON.stringify(value)))).toBe(value);
    expect(type.serialize(value)).toBe(value);
  });

  it.each(bad)('refuses %j and says what would be right', (value) => {
    const message = new RegExp(`^${type.name} cannot be .*: expected `);
    expect(() => type.parseValue(value)).toThrow(message);
    expect(() => type.parseLiteral(parseValue(JSON.stringify(value)))).toThrow(message);
  });
});

it('names the value and the pattern', () => {
  expect(() => scalar('Country', '[A-Z]{2}').parseValue('Lux')).toThrow(
    'Country cannot be "Lux": expected a text that matches [A-Z]{2}.',
  );
});
