import type { Enumeration, GraphModel, Property, Relationship, Scalar } from '../graph-model.ts';
import { upperSnake } from '../naming.ts';
import { sourcesOf } from './connections.ts';
import { type Definition, member } from './definition.ts';
import { isStatement } from './names.ts';
import { propertyField } from './nodes.ts';

/** Scalars and enums of language and model, and the types that every model has. */
export function fixedTypes(model: GraphModel): readonly Definition[] {
  return [
    ...Object.values(model.scalars).map((scalar: Scalar) => ({ kind: 'scalar' as const, ...scalar })),
    ...Object.values(model.enums).map((each: Enumeration) => ({ kind: 'enum' as const, ...each })),
    kindEnum(model),
    sortDirection,
    certainty,
    pageInfo,
    dataset,
    kindCount,
    ...statementInterface(model),
    ...(model.evidence === null ? [] : [evidenceType(model.evidence)]),
  ];
}

function kindEnum({ kinds }: GraphModel): Definition {
  return {
    kind: 'enum',
    name: 'Kind',
    description: 'The kinds of node.',
    values: Object.values(kinds).map(({ name, description }) => ({ name: upperSnake(name), description })),
  };
}

const sortDirection: Definition = {
  kind: 'enum',
  name: 'SortDirection',
  description: 'Direction of a sort key.',
  values: [
    {
      name: 'ASC',
      description: 'Small values, early dates and the letter A first; what has no value last.',
    },
    {
      name: 'DESC',
      description: 'What has no value first, then large values, late dates and the letter Z.',
    },
  ],
};

const certainty: Definition = {
  kind: 'enum',
  name: 'Certainty',
  description: 'Which statements are seen on a day.',
  values: [
    { name: 'ASSUMED', description: 'Those that hold on it if nothing has ended unsaid.' },
    { name: 'CERTAIN', description: 'Those alone for which a source vouches up to that day.' },
  ],
};

const pageInfo: Definition = {
  kind: 'type',
  name: 'PageInfo',
  description: 'Where a page lies in its list.',
  members: [
    member('hasNextPage', 'Boolean!', 'Whether more follows.'),
    member('hasPreviousPage', 'Boolean!', 'Whether something came before.'),
    member('startCursor', 'String', 'Cursor of the first edge, to go back before; null on an empty page.'),
    member('endCursor', 'String', 'Cursor of the last edge, to continue after; null on an empty page.'),
  ],
};

const dataset: Definition = {
  kind: 'type',
  name: 'Dataset',
  description: 'What the graph was loaded from, and how much is in it.',
  members: [
    member(
      'release',
      'String',
      'Names what was loaded: a hash (SHA-256, hexadecimal) of all sources as they were read. Null while something is being loaded, and where nothing was. What was written otherwise is not told by it.',
    ),
    member(
      'loadedAt',
      'String',
      'When something was loaded last (ISO 8601, UTC); null if that is not known.',
    ),
    member('sources', 'Int!', 'How many sources were loaded and not taken back.'),
    member('counts', '[KindCount!]!', 'How many nodes of each kind there are.'),
  ],
};

const kindCount: Definition = {
  kind: 'type',
  name: 'KindCount',
  description: 'How many nodes of a kind there are.',
  members: [member('kind', 'Kind!', 'The kind.'), member('count', 'Int!', 'How many.')],
};

/** What all statements have in common but those of mere book-keeping. */
function statementInterface(model: GraphModel): readonly Definition[] {
  const statements = Object.values(model.relationships).filter(isStatement);
  if (statements.length === 0) return [];
  return [
    {
      kind: 'interface',
      name: 'Statement',
      description: 'A statement: a relationship as a source states it.',
      members: [...commonTo(statements).map(propertyField), ...sourcesOf(model)],
    },
  ];
}

function commonTo([first, ...rest]: readonly Relationship[]): readonly Property[] {
  const inAll = (name: string) =>
    rest.every(({ properties }) => properties.some((other) => other.name === name));
  return (first?.properties ?? []).filter(
    ({ name }) => ['id', 'asOf', 'confidence'].includes(name) && inAll(name),
  );
}

function evidenceType(kind: string): Definition {
  return {
    kind: 'type',
    name: 'Evidence',
    description: 'A source of a statement, with its words.',
    members: [
      member('quote', 'String', 'The sentence that says so, in its own language; null where none was kept.'),
      member('source', `${kind}!`, 'The source.'),
    ],
  };
}
