import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, print } from 'graphql';
import { daysOf, isDay } from '../../util/edtf.ts';
import type { ScalarDefinition } from './definition.ts';

/** A scalar that accepts only the texts it stands for; what is stored is answered as it is. */
export function scalarType({
  name,
  description,
  specifiedBy,
  pattern,
}: ScalarDefinition): GraphQLScalarType<string, string> {
  const { accepts, expected } = checkOf(name, pattern);
  const parse = (value: unknown, shown: string): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot be ${shown}: expected ${expected}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL: specifiedBy,
    serialize: String,
    parseValue: (value) => parse(value, JSON.stringify(value)),
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined, print(node)),
  });
}

interface Check {
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

function checkOf(name: string, pattern: string | null): Check {
  if (name === 'Date') return { accepts: isDay, expected: 'a calendar day such as "2013-10-03"' };
  if (name === 'EDTF')
    return {
      accepts: (text) => daysOf(text) !== null,
      expected: 'an EDTF date such as "2013", "2013-10", "2017-21" or "2010~"',
    };
  if (pattern === null) return { accepts: () => true, expected: 'a text' };
  const regex = new RegExp(`^(?:${pattern})$`, 'u');
  return { accepts: (text) => regex.test(text), expected: `a text that matches ${pattern}` };
}
