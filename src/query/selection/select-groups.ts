import type { GraphQLObjectType } from 'graphql';
import { grappeError } from '../../errors/problem.ts';
import { dayColumns, type Property } from '../../model/graph-model.ts';
import { groupWord, isGroupable, kindWord } from '../../model/groups.ts';
import { upperSnake } from '../../model/naming.ts';
import { invariant } from '../../util/invariant.ts';
import { suggestion } from '../../util/nearest.ts';
import { fieldsBelow } from './collect-fields.ts';
import { argumentsOf, namedType, type Context, type FieldNodes } from './context.ts';
import { hopOf, typesOf, type Place, type Subject } from './hop.ts';
import { defaultSize, refuseSize } from './select-page.ts';
import type { ConnectionField, GroupField, GroupKey } from './selection.ts';
import { sharedBy, sharedProperties } from './shared-by.ts';

/**
 * The groups of a list that a field of its connection asks for.
 *
 * @throws {GrappeError} BAD_USER_INPUT for a key that not every row of the list has, naming those that there are;
 * PAGE_SIZE_EXCEEDED
 */
export function selectGroups(
  context: Context,
  connection: GraphQLObjectType,
  place: Place,
  key: string,
  nodes: FieldNodes,
): ConnectionField {
  const args = argumentsOf(context, connection, nodes);
  const by = keyOf(context, place, args['by'] as object);
  const size = (args['first'] as number | null | undefined) ?? defaultSize;
  refuseSize(size, context.pageMax, `groups(first: ${size})`);
  const fields = groupFields(context, namedType(connection, 'groups'), nodes);
  return { kind: 'groups', key, groups: { by, size }, fields };
}

/** `by` is a `@oneOf` input: exactly one entry. */
function keyOf(context: Context, place: Place, by: object): GroupKey {
  const [entry] = Object.entries(by) as [string, string][];
  invariant(entry, 'a @oneOf input has one entry');
  const [name, word] = entry;
  switch (name) {
    case 'node':
      return nodeKey(context, place, word);
    case 'edge':
      return edgeKey(context, place, word);
    default:
      return relatedKey(context, place, word);
  }
}

function nodeKey({ model }: Context, { kinds }: Place, word: string): GroupKey {
  const properties = sharedBy(model, kinds).properties.filter(isGroupable);
  const property = properties.find((each) => groupWord(each) === word);
  if (property) return propertyKey('node', property);
  if (word === kindWord) return { kind: 'kind', kinds, words: kinds.map(upperSnake) };
  throw unfit('node', word, kinds.join(', '), [kindWord, ...properties.map(groupWord)]);
}

function edgeKey({ model }: Context, { hop }: Place, word: string): GroupKey {
  if (!hop) {
    throw grappeError(
      'BAD_USER_INPUT',
      `groups(by: {edge: ${word}}): a list at the root has no statements; group it by node or relation.`,
    );
  }
  const types = typesOf(hop);
  const relationships = types.flatMap((type) => model.relationships[type] ?? []);
  const properties = sharedProperties(relationships).filter(isGroupable);
  const property = properties.find((each) => groupWord(each) === word);
  if (property) return propertyKey('edge', property);
  throw unfit('edge', word, types.join(', '), properties.map(groupWord));
}

function relatedKey({ model }: Context, { kinds, day }: Place, field: string): GroupKey {
  const { relations } = sharedBy(model, kinds);
  const relation = relations.find((each) => each.field === field);
  if (!relation) {
    const fitting = relations.map((each) => each.field);
    throw unfit('relation', JSON.stringify(field), kinds.join(', '), fitting);
  }
  const properties = relation.targets.flatMap((kind) => model.kinds[kind]?.properties ?? []);
  const names = properties.filter(({ search, list }) => search && !list).map(({ name }) => name);
  return { kind: 'related', hop: hopOf(model, relation), day, names: [...new Set(names)] };
}

function unfit(entry: string, word: string, what: string, fitting: readonly string[]) {
  const path = `groups(by: {${entry}: ${word}})`;
  const known = fitting.length > 0 ? ` Group by one of: ${fitting.join(', ')}.` : '';
  const hint = suggestion(word.replaceAll('"', ''), fitting);
  const meant = hint.startsWith('Did') ? ` ${hint}` : '';
  return grappeError('BAD_USER_INPUT', `${path}: ${what} cannot be grouped by it.${meant}${known}`);
}

/** Dates make groups by their year: of an end, by that of the last day which it can mean. */
function propertyKey(subject: Subject, { name, type }: Property): GroupKey {
  if (type === 'Date') return { kind: 'year', subject, property: name, day: name, isAfter: false };
  if (type !== 'EDTF') return { kind: 'property', subject, property: name };
  const { first, after } = dayColumns(name);
  return { kind: 'year', subject, property: name, day: first ?? after ?? name, isAfter: first === null };
}

function groupFields(context: Context, type: GraphQLObjectType, nodes: FieldNodes): readonly GroupField[] {
  const fields = fieldsBelow(context, type, nodes);
  return [...fields].map(([key, children]): GroupField => {
    const name = children[0].name.value;
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    invariant(name === 'key' || name === 'label' || name === 'count', `Group has no field ${name}`);
    return { kind: name, key };
  });
}
