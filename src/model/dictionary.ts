import {
  certainEndDay,
  dayColumns,
  type Ends,
  type Enumeration,
  type GraphModel,
  type Kind,
  type Property,
  type Relationship,
} from './graph-model.ts';
import { foldedNames } from './search.ts';

/** Labels of the dictionary's nodes: book-keeping, outside every answer about the domain. */
export const dictionaryLabels = {
  kind: 'GrappeKind',
  relationship: 'GrappeRelationship',
  property: 'GrappeProperty',
  enumeration: 'GrappeEnum',
  value: 'GrappeEnumValue',
} as const;

/** Types of the dictionary's relationships. */
export const dictionaryTypes = {
  hasProperty: 'GRAPPE_HAS_PROPERTY',
  from: 'GRAPPE_FROM',
  to: 'GRAPPE_TO',
  ofType: 'GRAPPE_OF_TYPE',
  hasValue: 'GRAPPE_HAS_VALUE',
} as const;

/** What a model says, as a graph that can be kept beside the data it describes. */
export interface Dictionary {
  readonly nodes: readonly DictionaryNode[];
  readonly links: readonly DictionaryLink[];
}

export interface DictionaryNode {
  /** Names it within the dictionary. */
  readonly key: string;
  readonly label: (typeof dictionaryLabels)[keyof typeof dictionaryLabels];
  /** `name` and `description` are always among them. */
  readonly properties: Readonly<Record<string, DictionaryValue>>;
}

export interface DictionaryLink {
  readonly type: (typeof dictionaryTypes)[keyof typeof dictionaryTypes];
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, DictionaryValue>>;
}

type DictionaryValue = string | boolean | bigint | readonly string[] | readonly bigint[];

/** A stored property; `derived` ones are there for Cypher and are no fields of the API. */
interface Column extends Omit<Property, 'list'> {
  readonly derived: boolean;
}

/** Every kind, relationship, property and enumeration of the model; stored columns that only Cypher sees included. */
export function dictionary(model: GraphModel): Dictionary {
  const kinds = Object.values(model.kinds);
  const relationships = Object.values(model.relationships);
  const enums = Object.values(model.enums);
  const owned = [
    ...kinds.map((kind) => [kindKey(kind.name), kindColumns(kind)] as const),
    ...relationships.map((each) => [relationshipKey(each.type), statementColumns(each)] as const),
  ];
  return {
    nodes: [
      ...kinds.map(kindNode),
      ...relationships.map(relationshipNode),
      ...owned.flatMap(([owner, columns]) => columns.map((column) => columnNode(owner, column))),
      ...enums.flatMap(enumNodes),
    ],
    links: [
      ...owned.flatMap(([owner, columns]) => columns.flatMap((column) => columnLinks(owner, column, model))),
      ...relationships.flatMap((each) => endLinks(each)),
      ...enums.flatMap(valueLinks),
    ],
  };
}

const kindKey = (name: string): string => `kind ${name}`;
const relationshipKey = (type: string): string => `relationship ${type}`;
const enumKey = (name: string): string => `enum ${name}`;
const valueKey = (name: string, value: string): string => `${enumKey(name)} ${value}`;
const columnKey = (owner: string, name: string): string => `${owner} ${name}`;

function kindNode({
  name,
  description,
  singular,
  plural,
  prefix,
  interfaces,
  lifetime,
}: Kind): DictionaryNode {
  const properties = { name, description, singular, plural, prefix, interfaces, lifetime };
  return { key: kindKey(name), label: dictionaryLabels.kind, properties };
}

function relationshipNode(relationship: Relationship): DictionaryNode {
  const { type, statement, description, form, symmetric, acyclic, bookkeeping, claim } = relationship;
  const fields = { out: relationship.out.field, in: relationship.in.field };
  const said = { outDescription: relationship.out.description, inDescription: relationship.in.description };
  return {
    key: relationshipKey(type),
    label: dictionaryLabels.relationship,
    properties: {
      ...{ name: type, type, statement, description, form, symmetric, acyclic, bookkeeping, claim },
      ...fields,
      ...said,
    },
  };
}

function columnNode(owner: string, { name, ...column }: Column): DictionaryNode {
  const { description, type, nonNull, search, unique, derived } = column;
  const of = owner.slice(owner.indexOf(' ') + 1);
  const properties = { name, of, description, type, nonNull, search, unique, derived };
  return { key: columnKey(owner, name), label: dictionaryLabels.property, properties };
}

function enumNodes({ name, description, values }: Enumeration): readonly DictionaryNode[] {
  return [
    { key: enumKey(name), label: dictionaryLabels.enumeration, properties: { name, description } },
    ...values.map((value) => ({
      key: valueKey(name, value.name),
      label: dictionaryLabels.value,
      properties: { name: value.name, of: name, description: value.description },
    })),
  ];
}

function columnLinks(owner: string, { name, type }: Column, model: GraphModel): readonly DictionaryLink[] {
  const column = columnKey(owner, name);
  const hasProperty = link(dictionaryTypes.hasProperty, owner, column);
  const bare = type.replace(/[[\]!]/g, '');
  return bare in model.enums
    ? [hasProperty, link(dictionaryTypes.ofType, column, enumKey(bare))]
    : [hasProperty];
}

/** One link to each kind at an end; `pairs` numbers the pairs of ends that it belongs to. */
function endLinks({ type, ends }: Relationship): readonly DictionaryLink[] {
  return (['from', 'to'] as const).flatMap((side) => {
    const kinds = new Set(ends.flatMap((pair) => pair[side]));
    return [...kinds].map((kind) =>
      link(dictionaryTypes[side], relationshipKey(type), kindKey(kind), { pairs: pairsOf(ends, side, kind) }),
    );
  });
}

function pairsOf(ends: readonly Ends[], side: 'from' | 'to', kind: string): readonly bigint[] {
  return ends.flatMap((pair, index) => (pair[side].includes(kind) ? [BigInt(index + 1)] : []));
}

function valueLinks({ name, values }: Enumeration): readonly DictionaryLink[] {
  return values.map((value) => link(dictionaryTypes.hasValue, enumKey(name), valueKey(name, value.name)));
}

function link(
  type: DictionaryLink['type'],
  from: string,
  to: string,
  properties: DictionaryLink['properties'] = {},
): DictionaryLink {
  return { type, from, to, properties };
}

function kindColumns({ properties }: Kind): readonly Column[] {
  const searched = properties.some(({ search }) => search);
  return [
    ...properties.flatMap((each) => [given(each), ...days(each, `First day of ${each.name}.`)]),
    ...(searched ? [folded] : []),
    run,
  ];
}

function statementColumns({ properties, form }: Relationship): readonly Column[] {
  const holds = (name: string) =>
    `First day on which it holds: that of ${name}, else of its first attestation.`;
  const columns = properties.flatMap((each) => {
    const begins = dayColumns(each.name).first === 'startDay';
    return [given(each), ...days(each, begins ? holds(each.name) : `First day of ${each.name}.`)];
  });
  const certain = derived(
    certainEndDay,
    'Date',
    'First day on which it is no longer certain: endDay, else the day after asOf.',
  );
  return [...columns, ...(form === 'span' ? [certain] : []), ...(form === 'undated' ? [] : evidence), run];
}

function given({ list, ...property }: Property): Column {
  const type = list ? `[${property.type}!]` : property.type;
  return { ...property, type, derived: false };
}

function days({ name, type, list }: Property, firstIs: string): readonly Column[] {
  if (type !== 'EDTF' || list) return [];
  const { first, after } = dayColumns(name);
  return [
    ...(first === null ? [] : [derived(first, 'Date', firstIs)]),
    ...(after === null ? [] : [derived(after, 'Date', `First day after ${name}.`)]),
  ];
}

const evidence = [
  derived('sources', '[ID!]', 'Ids of the sources that state it.'),
  derived('quotes', '[String!]', 'Their words, in the order of sources; empty where there are none.'),
];
const folded = derived(
  foldedNames,
  '[String!]',
  'Its names as they are searched: in small letters, without accents.',
);
const run = derived('run', 'String', 'Change set that wrote it.');

function derived(name: string, type: string, description: string): Column {
  return { name, type, description, nonNull: false, search: false, unique: false, derived: true };
}
