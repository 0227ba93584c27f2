import { nameTagOf } from '../model/search.ts';
import type {
  ChangesFieldShape,
  ConnectionFieldShape,
  ConnectionShape,
  EdgeFieldShape,
  EvidenceFieldShape,
  FieldShape,
  MatchedFieldShape,
  NodeShape,
} from '../query/plan/shape.ts';
import { invariant } from '../util/invariant.ts';
import { pageOfRows, rowIn, rowsIn, type Cells, type PageOfRows } from './cells.ts';
import { stringText, textOrNull } from './leaf-text.ts';
import { shared } from './shared.ts';
import { writeList } from './write-list.ts';
import { objectWriter } from './write-object.ts';
import { groupsField } from './write-groups.ts';
import { cursorText, pageInfoField } from './write-page-info.ts';
import { propertyField } from './write-property.ts';
import { constant, holder, plain, type FieldWriter, type Write } from './writing.ts';

const writers = new WeakMap<NodeShape, Write<Cells>>();

/** The node of a row, as the fields of its kind show it. One shape has one writer, wherever it comes. */
export function nodeWriter(shape: NodeShape): Write<Cells> {
  const known = writers.get(shape);
  if (known) return known;
  const made = newNodeWriter(shape);
  writers.set(shape, made);
  return made;
}

function newNodeWriter(shape: NodeShape): Write<Cells> {
  const { row } = shape;
  const write = ownRowWriter(shape);
  if (row === null) return write;
  const writeOnce = shared(write);
  return (cells, path, writing) => writeOnce(rowIn(cells[row]), path, writing);
}

function ownRowWriter({ label, id, byKind }: NodeShape): Write<Cells> {
  const kinds = new Set<unknown>(Object.keys(byKind));
  const [only] = kinds;
  const made = new Map<unknown, Write<Cells>>();
  // Not before a node of the kind comes: relations between many kinds lead from each to each, at every step.
  const make = (kind: unknown): Write<Cells> => {
    const fields = typeof kind === 'string' ? byKind[kind] : undefined;
    invariant(fields, 'a node is of a kind that was asked for');
    const write = objectWriter(fields.map((field) => nodeField(field, id)));
    made.set(kind, write);
    return write;
  };
  return (cells, path, writing) => {
    const kind = label === null ? only : rowIn(cells[label]).find((each) => kinds.has(each));
    return (made.get(kind) ?? make(kind))(cells, path, writing);
  };
}

function nodeField(field: FieldShape, id: number | null): FieldWriter<Cells> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'property':
      return propertyField(field, id);
    case 'connection': {
      const { rows, count, nodeCount, groups, connection } = field;
      const write = connectionWriter(connection);
      return holder(field.key, (cells, path, writing) => {
        const found = rows === null ? [] : rowsIn(cells[rows]);
        const grouped = groups.map((column) => rowsIn(cells[column]));
        const page = pageOfRows(connection, found, at(cells, count), at(cells, nodeCount), cells, grouped);
        return write(page, path, writing);
      });
    }
  }
}

/** A page of a list, with all that is asked of it. */
export function connectionWriter(shape: ConnectionShape): Write<PageOfRows> {
  return objectWriter(shape.fields.map((field) => connectionField(field, shape)));
}

function connectionField(field: ConnectionFieldShape, shape: ConnectionShape): FieldWriter<PageOfRows> {
  switch (field.kind) {
    case 'totalCount':
      return plain(field.key, ({ total }) => String(total));
    case 'nodeCount':
      return plain(field.key, ({ nodes }) => String(nodes));
    case 'groups':
      return groupsField(field);
    case 'pageInfo':
      return holder(field.key, objectWriter(field.fields.map((each) => pageInfoField(each, shape))));
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'nodes':
      return holder(field.key, pageWriter(nodeWriter(field.node)));
    case 'edges':
      return holder(field.key, pageWriter(edgeWriter(field.fields, shape)));
    case 'changes': {
      const write = objectWriter(field.fields.map(changesField));
      return holder(field.key, ({ around }, path, writing) => write(around, path, writing));
    }
  }
}

function changesField(field: ChangesFieldShape): FieldWriter<Cells> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'count':
      return plain(field.key, (cells) => String(cells[field.column]));
    case 'list': {
      const { connection, column } = field;
      const write = edgesWriter(connection);
      return holder(field.key, (cells, path, writing) =>
        write(pageOfRows(connection, rowsIn(cells[column])), path, writing),
      );
    }
  }
}

/** The edges of a connection that shows nothing else. */
export function edgesWriter(shape: ConnectionShape): Write<PageOfRows> {
  const [edges] = shape.fields;
  invariant(edges?.kind === 'edges', 'edges are all that is asked');
  return pageWriter(edgeWriter(edges.fields, shape));
}

function pageWriter(write: Write<Cells>): Write<PageOfRows> {
  return ({ page }, path, writing) => writeList(page, write, path, writing);
}

function edgeWriter(fields: readonly EdgeFieldShape[], shape: ConnectionShape): Write<Cells> {
  return objectWriter(fields.map((field) => edgeField(field, shape)));
}

function edgeField(field: EdgeFieldShape, shape: ConnectionShape): FieldWriter<Cells> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'cursor':
      return plain(field.key, (cells) => cursorText(shape, cells));
    case 'certain':
      return plain(field.key, (cells) => String(at(cells, field.column)));
    case 'property':
      return propertyField(field, null);
    case 'node':
      return holder(field.key, nodeWriter(field.node));
    case 'matched':
      return holder(field.key, objectWriter(field.fields.map(matchedField)));
    case 'sources': {
      const write = objectWriter(field.fields.map(evidenceField));
      return holder(field.key, (cells, path, writing) =>
        writeList(rowsIn(cells[field.column]), write, path, writing),
      );
    }
  }
}

function matchedField(field: MatchedFieldShape): FieldWriter<Cells> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'property':
      return propertyField(field, null);
    case 'tag':
      return plain(field.key, (cells) => {
        const tag = cells[field.column];
        return filledText(typeof tag === 'string' && nameTagOf(tag)?.[field.part]);
      });
  }
}

function evidenceField(field: EvidenceFieldShape): FieldWriter<Cells> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'quote':
      return plain(field.key, (cells) => filledText(cells[field.column]));
    case 'source':
      return holder(field.key, nodeWriter(field.node));
  }
}

/** What is empty is missing. */
function filledText(value: unknown): string {
  return value === '' ? 'null' : textOrNull(value);
}

function at(cells: Cells, column: number | null): unknown {
  return column === null ? null : cells[column];
}
