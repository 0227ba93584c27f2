import { groupWords, kindWord } from '../groups.ts';
import type { GraphModel } from '../graph-model.ts';
import { type Definition, type Member, type ScalarDefinition, member } from './definition.ts';

/** What every connection answers about its whole list. */
export const groupsField: Member = member(
  'groups',
  '[Group!]!',
  'The whole list in groups, those with the most edges first, then by key; what has no value is one group, with the key null.',
  [
    member('by', 'GroupBy!', 'What those of one group have in common.'),
    member('first', 'Int', 'At most how many, up to the limit of the server; 20 where it is not given.'),
  ],
);

/** A group, and by what a list is grouped. */
export function groupTypes(model: GraphModel): readonly Definition[] {
  const names = relationNames(model);
  return [group, groupBy(names), groupProperty(model), ...names];
}

/** The fields that are relations, as texts: an enumeration would take a line of the schema for each. */
function relationNames({ kinds }: GraphModel): readonly ScalarDefinition[] {
  const relations = Object.values(kinds).flatMap((kind) => kind.relations);
  const pattern = [...new Set(relations.map(({ field }) => field))].join('|');
  const description = 'The name of a field that is a relation of some kind of node.';
  return pattern === ''
    ? []
    : [{ kind: 'scalar', name: 'RelationName', description, specifiedBy: null, pattern }];
}

const group: Definition = {
  kind: 'type',
  name: 'Group',
  description: 'A part of a list that has something in common.',
  members: [
    member(
      'key',
      'String',
      'The value in common as text: of a date its year (the first that it can mean, of an end the last), of a related node its id; null where there is none.',
    ),
    member('label', 'String', 'The key for people to read: of a related node its name.'),
    member('count', 'Int!', 'How many edges are in it, as totalCount counts them.'),
  ],
};

function groupBy(names: readonly ScalarDefinition[]): Definition {
  const related = names.map(({ name }) =>
    member(
      'relation',
      name,
      'By related nodes: a relation of the node, by the name of its field. An edge whose node has several of them is in several groups. Under at, by those that hold on that day.',
    ),
  );
  return {
    kind: 'input',
    name: 'GroupBy',
    description: 'By what a list is grouped: something that every kind of node in it has.',
    oneOf: true,
    members: [
      member('node', 'GroupProperty', 'By a property of the node.'),
      member('edge', 'GroupProperty', 'By a property of the statement, in a relation.'),
      ...related,
    ],
  };
}

function groupProperty(model: GraphModel): Definition {
  const words = [...groupWords(model)].map(([name, properties]) => ({
    name,
    description: [...new Set(properties.map(({ description }) => description))].join(' '),
  }));
  const kind = { name: kindWord, description: 'The kind of a node, or what a statement calls its kind.' };
  return {
    kind: 'enum',
    name: 'GroupProperty',
    description: 'A property by which lists are grouped; each list by what its nodes or statements have.',
    values: [kind, ...words.filter(({ name }) => name !== kindWord)],
  };
}
