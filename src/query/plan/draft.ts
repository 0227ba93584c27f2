import { invariant } from '../../util/invariant.ts';
import { typesOf, type AnyHop, type Subject } from '../selection/hop.ts';
import type {
  ConnectionField,
  ConnectionSelect,
  EdgeField,
  Groups,
  MatchedField,
  NodeField,
  NodeSelect,
  OrderKey,
} from '../selection/selection.ts';
import type { Column, Page, RelationMatch } from './row.ts';

/** A row while its needs are gathered: what is asked twice is read once. Keys sort columns, so aliases and order of fields never change a statement. */
export interface Draft {
  readonly cells: Map<string, Cell>;
  /** Cells that cursors show: they belong to the place in a list, whatever they speak of. */
  readonly cursor: Set<string>;
}

export type Cell =
  | { readonly kind: 'plain'; readonly column: Column }
  | { readonly kind: 'sources'; readonly evidence: string; readonly draft: Draft }
  | {
      readonly kind: 'page';
      readonly only: Set<string>;
      readonly match: RelationMatch;
      readonly page: Page;
      readonly draft: Draft;
      /** What was added to the draft: kinds of one interface share what they ask, and again what is asked below it. */
      readonly drafted: Set<ConnectionSelect>;
    }
  | {
      readonly kind: 'count';
      readonly only: Set<string>;
      readonly match: RelationMatch;
      readonly distinct: boolean;
    }
  | {
      readonly kind: 'groups';
      readonly only: Set<string>;
      readonly match: RelationMatch;
      readonly groups: Groups;
    };

export function newDraft(): Draft {
  return { cells: new Map(), cursor: new Set() };
}

export const labelKey = 'label';
export const quoteKey = 'quote';
export const certainKey = 'certain';
export const sourcesKey = 'sources';
export const apartKey = 'apart';
const typeKey = 'type';
const directionKey = 'direction';

export function propertyKey(subject: Subject, property: string): string {
  return `property ${subject} ${property}`;
}

/** The cell that holds a row's value under one key of the order of its list. */
export function orderCellKey(key: OrderKey, place: number): string {
  return key.kind === 'property' ? propertyKey(key.subject, key.property) : `order ${place}`;
}

/** The first words of the key of whatever is read of a relation. */
export function relationKey(hop: AnyHop): string {
  return `relation ${typesOf(hop).join('|')} ${hop.direction}`;
}

export function pageKey(hop: AnyHop, { binding, window }: ConnectionSelect): string {
  return `${relationKey(hop)} page ${binding} ${JSON.stringify(window)}`;
}

export function countKey(hop: AnyHop, select: ConnectionSelect, distinct: boolean): string {
  const { day, filter } = select;
  return `${relationKey(hop)} count ${distinct} ${JSON.stringify([hop.targets, day, filter])}`;
}

export function groupsKey(hop: AnyHop, select: ConnectionSelect, groups: Groups): string {
  const { day, filter } = select;
  return `${relationKey(hop)} groups ${JSON.stringify([hop.targets, day, filter, groups])}`;
}

/** Adds what a node position reads. */
export function draftNode(draft: Draft, select: NodeSelect): void {
  const kinds = Object.entries(select.byKind);
  if (kinds.length > 1) plain(draft, labelKey, { kind: 'label' });
  for (const [kind, fields] of kinds) {
    for (const field of fields) draftNodeField(draft, kind, field);
  }
}

function draftNodeField(draft: Draft, kind: string, field: NodeField): void {
  if (field.kind === 'property') draftProperty(draft, 'node', field.property);
  if (field.kind === 'connection') draftRelation(draft, kind, field.connection);
}

function draftRelation(draft: Draft, kind: string, select: ConnectionSelect): void {
  invariant(select.of.kind === 'relation', 'a node has relations, not lists');
  const hop = select.of.relation;
  const match: RelationMatch = { hop, day: select.day, filter: select.filter };
  if (needsRows(select)) {
    const page = { order: select.order, ...select.window };
    const key = pageKey(hop, select);
    const cell = cellAt(draft, key, () => ({
      kind: 'page',
      only: new Set(),
      match,
      page,
      draft: newDraft(),
      drafted: new Set(),
    }));
    invariant(cell.kind === 'page', key);
    cell.only.add(kind);
    if (!cell.drafted.has(select)) draftConnection(cell.draft, select);
    cell.drafted.add(select);
  }
  for (const distinct of countsOf(select)) {
    const key = countKey(hop, select, distinct);
    const cell = cellAt(draft, key, () => ({ kind: 'count', only: new Set(), match, distinct }));
    invariant(cell.kind === 'count', key);
    cell.only.add(kind);
  }
  for (const groups of groupsOf(select)) {
    const key = groupsKey(hop, select, groups);
    const cell = cellAt(draft, key, () => ({ kind: 'groups', only: new Set(), match, groups }));
    invariant(cell.kind === 'groups', key);
    cell.only.add(kind);
  }
  for (const { connection } of select.fields.flatMap(changesIn)) draftRelation(draft, kind, connection);
}

/** The lists that a field of a connection asks beside its page. */
function changesIn(field: ConnectionField) {
  if (field.kind !== 'changes') return [];
  return field.fields.filter((each) => each.kind !== 'typename');
}

/** Whether the rows of a list are asked, or only how many there are. */
export function needsRows(select: ConnectionSelect): boolean {
  return select.fields.some(
    (field) => field.kind === 'edges' || field.kind === 'nodes' || field.kind === 'pageInfo',
  );
}

/** The counts that are asked: of statements (false), of distinct nodes (true). */
export function countsOf(select: ConnectionSelect): readonly boolean[] {
  const asked = new Set(select.fields.map((field) => field.kind));
  return [...(asked.has('totalCount') ? [false] : []), ...(asked.has('nodeCount') ? [true] : [])];
}

/** The groupings that are asked, each once however often it is shown. */
export function groupsOf(select: ConnectionSelect): readonly Groups[] {
  const asked = select.fields.flatMap((field) => (field.kind === 'groups' ? [field.groups] : []));
  return [...new Map(asked.map((groups) => [JSON.stringify(groups), groups])).values()];
}

/** The place of a grouping among {@link groupsOf}. */
export function groupsPlace(select: ConnectionSelect, groups: Groups): number {
  const wanted = JSON.stringify(groups);
  return groupsOf(select).findIndex((each) => JSON.stringify(each) === wanted);
}

/** Adds what the rows of a list read. */
export function draftConnection(draft: Draft, select: ConnectionSelect): void {
  for (const field of select.fields) {
    if (field.kind === 'nodes') draftNode(draft, field.select);
    if (field.kind === 'edges') field.fields.forEach((edge) => draftEdgeField(draft, select, edge));
  }
  if (!select.fields.some(asksCursor)) return;
  for (const [place, key] of select.order.entries()) {
    if (key.kind === 'property') draftProperty(draft, key.subject, key.property);
    else plain(draft, orderCellKey(key, place), { kind: 'orderKey', place });
    draft.cursor.add(orderCellKey(key, place));
  }
}

function draftEdgeField(draft: Draft, select: ConnectionSelect, field: EdgeField): void {
  if (field.kind === 'property') draftProperty(draft, 'edge', field.property);
  if (field.kind === 'node') draftNode(draft, field.select);
  if (field.kind === 'matched') field.fields.forEach((each) => draftMatchedField(draft, each));
  if (field.kind === 'type') plain(draft, typeKey, { kind: 'type' });
  if (field.kind === 'direction')
    plain(draft, directionKey, { kind: 'direction', symmetric: symmetricOf(select) });
  if (field.kind === 'certain') draftCertain(draft, select);
  if (field.kind === 'sources') {
    const { evidence } = field;
    const cell = cellAt(draft, sourcesKey, () => ({ kind: 'sources', evidence, draft: newDraft() }));
    invariant(cell.kind === 'sources', sourcesKey);
    for (const each of field.fields) {
      if (each.kind === 'quote') plain(cell.draft, quoteKey, { kind: 'quote' });
      if (each.kind === 'source') draftNode(cell.draft, each.select);
    }
  }
}

/** The types of a list's statements that read the same from both ends. */
function symmetricOf({ of }: ConnectionSelect): readonly string[] {
  invariant(of.kind === 'relation', 'only statements lead somewhere');
  const { relation } = of;
  return 'types' in relation ? relation.symmetric : relation.direction === 'BOTH' ? [relation.type] : [];
}

function draftMatchedField(draft: Draft, field: MatchedField): void {
  if (field.kind === 'property') draftProperty(draft, 'edge', field.property);
  if (field.kind === 'tag') draftProperty(draft, 'edge', 'tag');
}

function draftCertain(draft: Draft, { of, day }: ConnectionSelect): void {
  if (day && of.kind === 'relation')
    plain(draft, certainKey, { kind: 'certain', form: of.relation.form, day });
}

/** Whether a field of a connection shows a cursor. */
export function asksCursor(field: ConnectionField): boolean {
  if (field.kind === 'edges') return field.fields.some((edge) => edge.kind === 'cursor');
  return (
    field.kind === 'pageInfo' &&
    field.fields.some(({ kind }) => kind === 'startCursor' || kind === 'endCursor')
  );
}

function draftProperty(draft: Draft, subject: Subject, property: string): void {
  plain(draft, propertyKey(subject, property), { kind: 'property', subject, property });
}

function plain(draft: Draft, key: string, column: Column): void {
  cellAt(draft, key, () => ({ kind: 'plain', column }));
}

function cellAt(draft: Draft, key: string, make: () => Cell): Cell {
  const known = draft.cells.get(key);
  if (known) return known;
  const made = make();
  draft.cells.set(key, made);
  return made;
}
