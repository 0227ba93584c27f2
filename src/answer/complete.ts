import { nameTagOf } from '../model/search.ts';
import type {
  ConnectionShape,
  EdgeFieldShape,
  EvidenceFieldShape,
  FieldShape,
  MatchedFieldShape,
  NodeShape,
} from '../query/plan/shape.ts';
import { invariant } from '../util/invariant.ts';
import { rowsIn, type Cells, type Rows } from './cells.ts';
import { completePageInfo, cursorOf } from './complete-page-info.ts';
import { completeProperty } from './complete-property.ts';
import { newObject, type AnswerObject, type Completion, type Path } from './completion.ts';

/** `undefined` stands for "null, and whatever holds it": a promised value was missing below. */
type Completed = AnswerObject | undefined;

export interface Counts {
  readonly total: unknown;
  readonly nodes: unknown;
}

/** The node of a row, as the fields of its kind show it. */
export function completeNode(shape: NodeShape, cells: Cells, completion: Completion, path: Path): Completed {
  const fields = shape.byKind[kindOf(shape, cells)];
  invariant(fields, 'a node is of a kind that was asked for');
  const id = shape.id === null ? undefined : cells[shape.id];
  return completeObject(fields, path, (field, here) => completeNodeField(field, cells, id, completion, here));
}

function kindOf(shape: NodeShape, cells: Cells): string {
  const kinds = Object.keys(shape.byKind);
  if (shape.label === null) return kinds[0] ?? '';
  const labels = cells[shape.label] as readonly string[];
  return labels.find((label) => Object.hasOwn(shape.byKind, label)) ?? '';
}

function completeNodeField(
  field: FieldShape,
  cells: Cells,
  id: unknown,
  completion: Completion,
  path: Path,
): unknown {
  switch (field.kind) {
    case 'typename':
      return field.name;
    case 'property':
      return completeProperty(field, cells, id, completion, path);
    case 'connection': {
      const rows = field.rows === null ? [] : rowsIn(cells[field.rows]);
      const counts = { total: at(cells, field.count), nodes: at(cells, field.nodeCount) };
      return completeConnection(field.connection, rows, counts, completion, path);
    }
  }
}

/** A page of a list; `rows` may hold one more than the page, which tells that another follows. */
export function completeConnection(
  shape: ConnectionShape,
  rows: Rows,
  counts: Counts,
  completion: Completion,
  path: Path,
): Completed {
  const page = pageOf(shape, rows);
  const hasNext = rows.length > shape.first;
  return completeObject(shape.fields, path, (field, here) => {
    switch (field.kind) {
      case 'totalCount':
        return counts.total;
      case 'nodeCount':
        return counts.nodes;
      case 'pageInfo':
        return completePageInfo(field.fields, shape, page, hasNext);
      case 'typename':
        return field.name;
      case 'nodes':
        return completeItems(page, here, (cells, below) =>
          completeNode(field.node, cells, completion, below),
        );
      case 'edges':
        return completeItems(page, here, (cells, below) =>
          completeEdge(field.fields, shape, cells, completion, below),
        );
    }
  });
}

/** The edges of a connection that shows nothing else. */
export function completeEdges(
  shape: ConnectionShape,
  rows: Rows,
  completion: Completion,
  path: Path,
): readonly AnswerObject[] | undefined {
  const [edges] = shape.fields;
  invariant(edges?.kind === 'edges', 'edges are all that is asked');
  return completeItems(pageOf(shape, rows), path, (cells, below) =>
    completeEdge(edges.fields, shape, cells, completion, below),
  );
}

function pageOf({ first }: ConnectionShape, rows: Rows): Rows {
  return rows.length > first ? rows.slice(0, first) : rows;
}

function completeEdge(
  fields: readonly EdgeFieldShape[],
  shape: ConnectionShape,
  cells: Cells,
  completion: Completion,
  path: Path,
): Completed {
  return completeObject(fields, path, (field, here) =>
    completeEdgeField(field, shape, cells, completion, here),
  );
}

function completeEdgeField(
  field: EdgeFieldShape,
  shape: ConnectionShape,
  cells: Cells,
  completion: Completion,
  path: Path,
): unknown {
  switch (field.kind) {
    case 'typename':
      return field.name;
    case 'cursor':
      return cursorOf(shape, cells);
    case 'certain':
      return at(cells, field.column);
    case 'property':
      return completeProperty(field, cells, undefined, completion, path);
    case 'node':
      return completeNode(field.node, cells, completion, path);
    case 'matched':
      return completeObject(field.fields, path, (each, here) =>
        completeMatched(each, cells, completion, here),
      );
    case 'sources':
      return completeItems(rowsIn(cells[field.column]), path, (evidence, here) =>
        completeObject(field.fields, here, (each, inner) =>
          completeEvidence(each, evidence, completion, inner),
        ),
      );
  }
}

function completeMatched(
  field: MatchedFieldShape,
  cells: Cells,
  completion: Completion,
  path: Path,
): unknown {
  switch (field.kind) {
    case 'typename':
      return field.name;
    case 'property':
      return completeProperty(field, cells, undefined, completion, path);
    case 'tag': {
      const tag = cells[field.column];
      return typeof tag === 'string' ? (nameTagOf(tag)?.[field.part] ?? null) : null;
    }
  }
}

function completeEvidence(
  field: EvidenceFieldShape,
  cells: Cells,
  completion: Completion,
  path: Path,
): unknown {
  switch (field.kind) {
    case 'typename':
      return field.name;
    case 'quote':
      return cells[field.column] || null;
    case 'source':
      return completeNode(field.node, cells, completion, path);
  }
}

/** An object of all fields, or `undefined` as soon as one of them is. */
function completeObject<F extends { readonly key: string }>(
  fields: readonly F[],
  path: Path,
  complete: (field: F, path: Path) => unknown,
): Completed {
  const object = newObject();
  for (const field of fields) {
    const value = complete(field, { above: path, key: field.key });
    if (value === undefined) return undefined;
    object[field.key] = value;
  }
  return object;
}

/** A list of all items, or `undefined` as soon as one of them is: lists of the API hold no nulls. */
function completeItems(
  rows: Rows,
  path: Path,
  complete: (cells: Cells, path: Path) => Completed,
): readonly AnswerObject[] | undefined {
  const items: AnswerObject[] = [];
  for (const [index, cells] of rows.entries()) {
    const item = complete(cells, { above: path, key: index });
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function at(cells: Cells, column: number | null): unknown {
  return column === null ? null : cells[column];
}
