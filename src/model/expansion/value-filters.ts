import type { GraphModel, Property } from '../graph-model.ts';
import { type Definition, member } from './definition.ts';

const equality = ['eq', 'in'];
const comparison = ['lt', 'lte', 'gt', 'gte'];
const operators: Readonly<Record<string, readonly string[]>> = {
  ID: [...equality, 'startsWith'],
  String: [...equality, 'contains', 'startsWith', 'endsWith', ...comparison, 'isNull'],
  Int: [...equality, ...comparison, 'isNull'],
  Float: [...equality, ...comparison, 'isNull'],
  Date: [...equality, ...comparison, 'isNull'],
  EDTF: [...equality, ...comparison, 'isNull'],
  Boolean: ['eq', 'isNull'],
  enum: [...equality, 'isNull'],
  list: ['has', 'isEmpty'],
};

const meanings: Readonly<Record<string, string>> = {
  eq: 'Equal to this.',
  in: 'Equal to one of these.',
  contains: 'Contains this, case and accents as written.',
  startsWith: 'Begins with this, case and accents as written.',
  endsWith: 'Ends with this, case and accents as written.',
  lt: 'Before this in order.',
  lte: 'Before this in order, or equal.',
  gt: 'After this in order.',
  gte: 'After this in order, or equal.',
  isNull: 'Whether there is no value.',
  has: 'This is among the values.',
  isEmpty: 'Whether there are no values.',
};

const countMeanings: Readonly<Record<string, string>> = {
  eq: 'As many as this.',
  in: 'As many as one of these.',
  lt: 'Fewer than this.',
  lte: 'At most as many as this.',
  gt: 'More than this.',
  gte: 'At least as many as this.',
};

/** Conditions on values, those that some property of the model needs, on kinds and on counts. */
export function valueFilters(model: GraphModel): readonly Definition[] {
  const made = new Map<string, Definition>();
  for (const property of everyProperty(model)) {
    const name = filterTypeOf(model, property);
    if (!made.has(name)) made.set(name, valueFilter(model, name, property));
  }
  const counted = Object.keys(model.relationships).length > 0;
  return [...made.values(), kindFilter, ...(counted ? [countFilter] : [])];
}

/** Name of the filter for a property: texts with a pattern compare as texts. */
export function filterTypeOf(model: GraphModel, property: Property): string {
  return `${comparedAs(model, property.type)}${property.list ? 'List' : ''}Filter`;
}

function comparedAs(model: GraphModel, type: string): string {
  return type in operators || type in model.enums ? type : 'String';
}

function everyProperty({ interfaces, kinds, relationships }: GraphModel): readonly Property[] {
  return [
    ...Object.values(interfaces).flatMap(({ properties }) => properties),
    ...Object.values(kinds).flatMap(({ properties }) => properties),
    ...Object.values(relationships).flatMap(({ properties }) => properties),
  ];
}

function valueFilter(model: GraphModel, name: string, { type, list }: Property): Definition {
  const value = comparedAs(model, type);
  const used = operators[list ? 'list' : value in model.enums ? 'enum' : value] ?? [];
  const what = list ? `a list of ${value}` : `a value of ${value}`;
  return {
    kind: 'input',
    name,
    description: `Conditions on ${what}; all of them must hold.`,
    members: used.map((operator) => member(operator, operandOf(operator, value), meanings[operator] ?? '')),
  };
}

const kindFilter: Definition = {
  kind: 'input',
  name: 'KindFilter',
  description: 'Conditions on the kind of a node.',
  members: [member('eq', 'Kind', 'It is this kind.'), member('in', '[Kind!]', 'It is one of these kinds.')],
};

const countFilter: Definition = {
  kind: 'input',
  name: 'CountFilter',
  description: 'Conditions on how many there are; all of them must hold.',
  members: [...equality, ...comparison].map((operator) =>
    member(operator, operandOf(operator, 'Int'), countMeanings[operator] ?? ''),
  ),
};

function operandOf(operator: string, value: string): string {
  if (operator === 'in') return `[${value}!]`;
  return operator === 'isNull' || operator === 'isEmpty' ? 'Boolean' : value;
}
