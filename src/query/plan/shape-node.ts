import { invariant } from '../../util/invariant.ts';
import type {
  ChangesField,
  ConnectionSelect,
  EdgeField,
  EvidenceField,
  MatchedField,
  NodeField,
  NodeSelect,
  PropertyField,
} from '../selection/selection.ts';
import {
  apartKey,
  asksCursor,
  certainKey,
  countKey,
  countsOf,
  groupsKey,
  groupsOf,
  groupsPlace,
  labelKey,
  needsRows,
  orderCellKey,
  pageKey,
  propertyKey,
  quoteKey,
  sourcesKey,
} from './draft.ts';
import { layoutBelow, positionOf, type Layout } from './layout.ts';
import type {
  ChangesFieldShape,
  ConnectionFieldShape,
  ConnectionShape,
  EdgeFieldShape,
  EvidenceFieldShape,
  FieldShape,
  MatchedFieldShape,
  NodeShape,
  PropertyShape,
} from './shape.ts';

/** The shape of a node position whose needs are laid out. */
export function shapeNode(select: NodeSelect, layout: Layout): NodeShape {
  if (layout.apart) return { ...shapeNode(select, layout.apart), row: positionOf(layout, apartKey) };
  const entries = Object.entries(select.byKind);
  return {
    row: null,
    label: entries.length > 1 ? positionOf(layout, labelKey) : null,
    id: layout.positions.get(propertyKey('node', 'id')) ?? null,
    byKind: Object.fromEntries(
      entries.map(([kind, fields]) => [kind, fields.map((field) => shapeField(field, layout))]),
    ),
  };
}

function shapeField(field: NodeField, layout: Layout): FieldShape {
  switch (field.kind) {
    case 'typename':
      return field;
    case 'property': {
      const { kind, key, leaf, coordinate } = field;
      return { kind, key, column: positionOf(layout, propertyKey('node', field.property)), leaf, coordinate };
    }
    case 'connection':
      return shapeRelation(field.key, field.connection, layout);
  }
}

function shapeRelation(key: string, select: ConnectionSelect, layout: Layout): FieldShape {
  invariant(select.of.kind === 'relation', 'a node has relations, not lists');
  const hop = select.of.relation;
  const counts = countsOf(select);
  const rowsKey = pageKey(hop, select);
  const withRows = needsRows(select);
  return {
    kind: 'connection',
    key,
    rows: withRows ? positionOf(layout, rowsKey) : null,
    count: counts.includes(false) ? positionOf(layout, countKey(hop, select, false)) : null,
    nodeCount: counts.includes(true) ? positionOf(layout, countKey(hop, select, true)) : null,
    groups: groupsOf(select).map((groups) => positionOf(layout, groupsKey(hop, select, groups))),
    connection: shapeConnection(select, withRows ? layoutBelow(layout, rowsKey) : null, layout),
  };
}

/** Shapes already made of rows: kinds of one interface share what they ask, and again what is asked below it. */
const shapes = new WeakMap<Layout, Map<ConnectionSelect, ConnectionShape>>();

/**
 * The shape of a list; `layout` is that of its rows, null where only counts are asked, `around` that of the row in which the
 * list stands, null at the root.
 */
export function shapeConnection(
  select: ConnectionSelect,
  layout: Layout | null,
  around: Layout | null = null,
): ConnectionShape {
  if (!layout) return newShape(select, layout, around);
  const known = shapes.get(layout) ?? new Map<ConnectionSelect, ConnectionShape>();
  shapes.set(layout, known);
  const shape = known.get(select) ?? newShape(select, layout, around);
  known.set(select, shape);
  return shape;
}

function newShape(select: ConnectionSelect, layout: Layout | null, around: Layout | null): ConnectionShape {
  const { window } = select;
  const cursorKeys = select.fields.some(asksCursor) ? select.order : [];
  return {
    size: window.size,
    backward: window.backward,
    isContinued: (window.backward ? window.before : window.after) !== null,
    binding: select.binding,
    cursor: cursorKeys.map((key, place) => positionOf(rowsOf(layout), orderCellKey(key, place))),
    fields: select.fields.map((field): ConnectionFieldShape => {
      switch (field.kind) {
        case 'edges':
          return {
            ...field,
            fields: field.fields.map((edge) => shapeEdgeField(edge, select, rowsOf(layout))),
          };
        case 'nodes':
          return { kind: 'nodes', key: field.key, node: shapeNode(field.select, rowsOf(layout)) };
        case 'groups': {
          const { kind, key, groups, fields } = field;
          return { kind, key, place: groupsPlace(select, groups), fields };
        }
        case 'typename':
        case 'totalCount':
        case 'nodeCount':
        case 'pageInfo':
          return field;
        case 'changes':
          return { ...field, fields: field.fields.map((each) => shapeChanges(each, rowsOf(around))) };
      }
    }),
  };
}

function shapeChanges(field: ChangesField, around: Layout): ChangesFieldShape {
  if (field.kind === 'typename') return field;
  const { kind, key, connection } = field;
  invariant(connection.of.kind === 'relation', 'what changes are statements');
  const hop = connection.of.relation;
  if (kind === 'count') return { kind, key, column: positionOf(around, countKey(hop, connection, false)) };
  const rowsKey = pageKey(hop, connection);
  const shape = shapeConnection(connection, layoutBelow(around, rowsKey));
  return { kind, key, column: positionOf(around, rowsKey), connection: shape };
}

function shapeEdgeField(field: EdgeField, select: ConnectionSelect, layout: Layout): EdgeFieldShape {
  switch (field.kind) {
    case 'typename':
    case 'cursor':
      return field;
    case 'certain':
      return { kind: 'certain', key: field.key, column: select.day ? positionOf(layout, certainKey) : null };
    case 'property':
      return shapeEdgeProperty(field, layout);
    case 'type':
    case 'direction':
      return { ...field, kind: 'property', column: positionOf(layout, field.kind) };
    case 'node':
      return { kind: 'node', key: field.key, node: shapeNode(field.select, layout) };
    case 'matched':
      return { ...field, fields: field.fields.map((each) => shapeMatched(each, layout)) };
    case 'sources': {
      const column = positionOf(layout, sourcesKey);
      const below = layoutBelow(layout, sourcesKey);
      return {
        kind: 'sources',
        key: field.key,
        column,
        fields: field.fields.map((each) => shapeEvidence(each, below)),
      };
    }
  }
}

function shapeEdgeProperty(
  { key, leaf, coordinate, property }: PropertyField,
  layout: Layout,
): PropertyShape {
  const column = positionOf(layout, propertyKey('edge', property));
  return { kind: 'property', key, column, leaf, coordinate };
}

function shapeMatched(field: MatchedField, layout: Layout): MatchedFieldShape {
  switch (field.kind) {
    case 'typename':
      return field;
    case 'property':
      return shapeEdgeProperty(field, layout);
    case 'tag':
      return { ...field, column: positionOf(layout, propertyKey('edge', 'tag')) };
  }
}

function shapeEvidence(field: EvidenceField, layout: Layout): EvidenceFieldShape {
  switch (field.kind) {
    case 'typename':
      return field;
    case 'quote':
      return { kind: 'quote', key: field.key, column: positionOf(layout, quoteKey) };
    case 'source':
      return { kind: 'source', key: field.key, node: shapeNode(field.select, layout) };
  }
}

function rowsOf(layout: Layout | null): Layout {
  invariant(layout, 'rows that are shown are read');
  return layout;
}
