import type { Enumeration, GraphModel, Property, Relationship, Scalar } from '../graph-model.ts';
import { upperSnake } from '../naming.ts';
import { sources } from './connections.ts';
import { isSourced } from './names.ts';
import { propertyField } from './nodes.ts';
import { type Definition, block, member, quoted } from './sdl.ts';

/** Scalars and enums of language and model, and the types that every model has. */
export function fixedTypes(model: GraphModel): readonly Definition[] {
  return [
    ...Object.values(model.scalars).map(scalarType),
    ...Object.values(model.enums).map(enumType),
    kindEnum(model),
    sortDirection,
    certainty,
    pageInfo,
    ...statementInterface(model),
    ...(model.evidence === null ? [] : [evidenceType(model.evidence)]),
  ];
}

function scalarType({ name, description, specifiedBy }: Scalar): Definition {
  const clause = specifiedBy === null ? '' : ` @specifiedBy(url: ${quoted(specifiedBy)})`;
  return { name, text: `${quoted(description)}\nscalar ${name}${clause}\n` };
}

function enumType({ name, description, values }: Enumeration): Definition {
  return block(
    description,
    'enum',
    name,
    values.map((value) => member(value.description, value.name)),
  );
}

function kindEnum({ kinds }: GraphModel): Definition {
  const values = Object.values(kinds).map(({ name, description }) => member(description, upperSnake(name)));
  return block('The kinds of node.', 'enum', 'Kind', values);
}

const sortDirection = block('Direction of a sort key.', 'enum', 'SortDirection', [
  member('Small values, early dates and the letter A first; what has no value last.', 'ASC'),
  member('Large values, late dates and the letter Z first; what has no value before them.', 'DESC'),
]);

const certainty = block('Which statements are seen on a day.', 'enum', 'Certainty', [
  member('Those that hold on it if nothing has ended unsaid.', 'ASSUMED'),
  member('Those alone for which a source vouches up to that day.', 'CERTAIN'),
]);

const pageInfo = block('Where a page lies in its list.', 'type', 'PageInfo', [
  member('Whether more follows.', 'hasNextPage: Boolean!'),
  member('Whether something came before.', 'hasPreviousPage: Boolean!'),
  member('Cursor of the first edge; null on an empty page.', 'startCursor: String'),
  member('Cursor of the last edge, to continue after; null on an empty page.', 'endCursor: String'),
]);

/** What all statements have in common but those of mere book-keeping. */
function statementInterface(model: GraphModel): readonly Definition[] {
  const statements = Object.values(model.relationships).filter(
    ({ form, claim }) => form !== 'undated' || claim,
  );
  const [first] = statements;
  if (!first) return [];
  const members = commonProperties(statements).map(propertyField);
  return [
    block('A statement: a relationship as a source states it.', 'interface', 'Statement', [
      ...members,
      ...(isSourced(model, first) ? [sources] : []),
    ]),
  ];
}

function commonProperties([first, ...rest]: readonly Relationship[]): readonly Property[] {
  const shared = ['id', 'asOf', 'confidence'];
  const inAll = (name: string) =>
    rest.every(({ properties }) => properties.some((other) => other.name === name));
  return (first?.properties ?? []).filter(({ name }) => shared.includes(name) && inAll(name));
}

function evidenceType(kind: string): Definition {
  return block('A source of a statement, with its words.', 'type', 'Evidence', [
    member('The sentence that says so, in its own language; null where none was kept.', 'quote: String'),
    member('The source.', `source: ${kind}!`),
  ]);
}
