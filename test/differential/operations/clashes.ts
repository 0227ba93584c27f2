import { Kind, visit, type FieldNode } from 'graphql';
import type { Operation } from './generate.ts';

/**
 * How often one response key stands for several things in an operation: for another field than the one it is named after, or
 * for the same field with other arguments.
 */
export function clashes({ document }: Operation): number {
  const meanings = new Map<string, Set<string>>();
  visit(document, {
    Field: (field) => {
      const key = field.alias?.value ?? field.name.value;
      meanings.set(key, (meanings.get(key) ?? new Set()).add(meaningOf(field)));
    },
  });
  return [...meanings.values()].filter(({ size }) => size > 1).length;
}

function meaningOf({ name, arguments: given = [] }: FieldNode): string {
  const texts = given.map(({ name: argument, value }) => {
    const text = value.loc ? value.loc.source.body.slice(value.loc.start, value.loc.end) : Kind.NULL;
    return `${argument.value}: ${text}`;
  });
  return `${name.value}(${texts.sort().join(', ')})`;
}
