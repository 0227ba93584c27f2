import { bookkeeping } from '../../model/book-keeping.ts';
import { dayColumns, type GraphModel, type Kind, type Property } from '../../model/graph-model.ts';
import { foldedNames, nameIndex, searchedKinds } from '../../model/search.ts';
import { ownPrefix, type IndexDefinition } from './index-definition.ts';

/** Relationships of our own book-keeping, outside every answer: that a source states a node, and all it says of it in passing. */
export const stating = 'GRAPPE_STATES';

/**
 * Constraints and indexes that a model needs. Which ones, and why no more: docs/decisions/indexes.md.
 */
export function schemaOf(model: GraphModel): readonly IndexDefinition[] {
  const kinds = Object.values(model.kinds);
  return [
    ...Object.values(bookkeeping).map((label) => uniqueness('NODE', label, 'id')),
    ...['subject', 'contribution'].map((property) => range('NODE', bookkeeping.change, [property])),
    ...kinds.flatMap((kind) => ofKind(kind, model)),
    ...[stating, ...Object.keys(model.relationships)].flatMap((type) => [
      uniqueness('RELATIONSHIP', type, 'id'),
      range('RELATIONSHIP', type, ['run']),
    ]),
    ...fullText(model),
  ];
}

function ofKind(kind: Kind, model: GraphModel): IndexDefinition[] {
  const single = kind.properties.filter((property) => !property.list && property.name !== 'id');
  const uniques = single.filter((property) => property.unique).map((property) => property.name);
  const ordered = single
    .filter((property) => !property.unique)
    .flatMap((property) => columnOf(property, model));
  return [
    ...['id', ...uniques].map((property) => uniqueness('NODE', kind.name, property)),
    range('NODE', kind.name, ['run']),
    // With the id behind it an index gives a total order: a page goes on where the last one ended, ties included.
    ...ordered.map((column) => range('NODE', kind.name, [column, 'id'])),
  ];
}

/**
 * The column by which a property is filtered and ordered, if an index on it pays. Texts that are not searched have none:
 * a range index refuses the write of a value beyond 8 kB, and nothing bounds a description.
 */
function columnOf({ name, type, search }: Property, model: GraphModel): string[] {
  switch (type) {
    case 'Int':
    case 'Float':
    case 'Date':
      return [name];
    case 'EDTF': {
      const { first, after } = dayColumns(name);
      return [first ?? after ?? name];
    }
    default:
      return search || type in model.enums ? [name] : [];
  }
}

function fullText(model: GraphModel): IndexDefinition[] {
  const labels = searchedKinds(model);
  if (labels.length === 0) return [];
  return [{ name: nameIndex, type: 'FULLTEXT', entity: 'NODE', labels, properties: [foldedNames] }];
}

/** The uniqueness constraint of one property. */
export function uniqueness(
  entity: IndexDefinition['entity'],
  label: string,
  property: string,
): IndexDefinition {
  const name = `${ownPrefix}unique_${label}_${property}`;
  return { name, type: 'UNIQUE', entity, labels: [label], properties: [property] };
}

function range(
  entity: IndexDefinition['entity'],
  label: string,
  properties: readonly string[],
): IndexDefinition {
  const name = `${ownPrefix}range_${label}_${properties.join('_')}`;
  return { name, type: 'RANGE', entity, labels: [label], properties };
}
