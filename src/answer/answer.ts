import type { Problem } from '../errors/problem.ts';
import type { RootShape } from '../query/plan/shape.ts';
import { Breather } from '../util/breather.ts';
import { invariant } from '../util/invariant.ts';
import { AnswerText } from './answer-text.ts';
import { pageOfRows, rowAt, type Cells, type Rows } from './cells.ts';
import { stringText } from './leaf-text.ts';
import { datasetWriter } from './write-dataset.ts';
import { revisionWriter } from './write-history.ts';
import { writeList } from './write-list.ts';
import { connectionWriter, edgesWriter, nodeWriter } from './write-node.ts';
import { pathOf, type Path, type Write, type Writing, type Written } from './writing.ts';

/** The data of a response as JSON, and what was wrong with it; each problem has the path of the field it nulled. */
export interface Answer {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What the answer is made of: rows by statement, and what graphql-js says of introspection fields. */
export interface Findings {
  readonly rows: readonly Rows[];
  readonly introspection: Readonly<Record<string, unknown>> | null;
}

/**
 * The answer of an operation: its fields in response order, null where a root field was refused or a promised value is
 * missing below it. A large one is written in stretches, between which others have their turn.
 *
 * @see https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export async function answer(shape: readonly RootShape[], findings: Findings): Promise<Answer> {
  const writing = { text: new AnswerText(), problems: [], breather: new Breather() };
  await writeRoots(shape, findings, undefined, writing);
  return { text: writing.text.whole(), problems: writing.problems };
}

/** The answer of an operation whose statements failed: what needs no database is answered, every other root field is null. */
export function answerWithout(
  shape: readonly RootShape[],
  problem: Problem,
  findings: Findings,
): Promise<Answer> {
  return answer(failing(shape, problem), findings);
}

function failing(shape: readonly RootShape[], problem: Problem): readonly RootShape[] {
  return shape.map((root): RootShape => {
    switch (root.kind) {
      case 'at':
        return { ...root, roots: failing(root.roots, problem) };
      case 'typename':
      case 'introspection':
      case 'refused':
        return root;
      case 'lookup':
      case 'suggest':
      case 'history':
      case 'dataset':
        return { kind: 'refused', key: root.key, problem };
      case 'nodes':
        return root.statement === null ? root : { kind: 'refused', key: root.key, problem };
      case 'list':
        return root.rows === null && root.count === null && root.groups.length === 0
          ? root
          : { kind: 'refused', key: root.key, problem };
    }
  });
}

async function writeRoots(
  roots: readonly RootShape[],
  findings: Findings,
  above: Path | undefined,
  writing: Writing,
): Promise<boolean> {
  const { text } = writing;
  text.add('{');
  for (const [index, root] of roots.entries()) {
    text.add(`${index === 0 ? '' : ','}${JSON.stringify(root.key)}:`);
    const path = { above, key: root.key };
    await writeOrNull((here) => writeRoot(root, findings, here, writing), path, writing);
  }
  text.add('}');
  return true;
}

/** Writes a value that may be null, and is where something promised is missing below it. */
function writeOrNull(write: (path: Path) => Written, path: Path, { text }: Writing): true | Promise<boolean> {
  const mark = text.mark();
  const finish = (isThere: boolean): true => {
    if (isThere) return true;
    text.backTo(mark);
    text.add('null');
    return true;
  };
  const written = write(path);
  return typeof written === 'boolean' ? finish(written) : written.then(finish);
}

function writeRoot(root: RootShape, findings: Findings, path: Path, writing: Writing): Written {
  const { text, problems } = writing;
  switch (root.kind) {
    case 'typename':
      text.add(stringText(root.name));
      return true;
    case 'introspection':
      text.add(JSON.stringify(findings.introspection?.[root.key] ?? null));
      return true;
    case 'refused':
      problems.push({ ...root.problem, path: pathOf(path) });
      return false;
    case 'at': {
      const introspection = (findings.introspection?.[root.key] ?? null) as Findings['introspection'];
      return writeRoots(root.roots, { ...findings, introspection }, path, writing);
    }
    case 'lookup':
      return writeLookup(root, rowsOf(findings, root.statement), path, writing);
    case 'nodes':
      return writeNodes(root, rowsOf(findings, root.statement), path, writing);
    case 'list':
      return writeConnection(root, findings, path, writing);
    case 'suggest': {
      const { connection } = root;
      const page = pageOfRows(connection, rowsOf(findings, root.rows));
      return edgesWriter(connection)(page, path, writing);
    }
    case 'history':
      return writeList(rowsOf(findings, root.statement), revisionWriter(root.fields), path, writing);
    case 'dataset':
      return datasetWriter(root.fields)(rowAt(rowsOf(findings, root.statement), 0), path, writing);
  }
}

function writeLookup(
  { node }: Extract<RootShape, { kind: 'lookup' }>,
  [row]: Rows,
  path: Path,
  writing: Writing,
): Written {
  return row ? nodeWriter(node)(row, path, writing) : false;
}

function writeConnection(
  { connection, rows, count, groups }: Extract<RootShape, { kind: 'list' }>,
  findings: Findings,
  path: Path,
  writing: Writing,
): Written {
  const counted = count === null ? null : rowsOf(findings, count).at(-1)?.at(-1);
  const own = rowsOf(findings, rows);
  const listed = rows === count ? own.slice(0, -1) : own;
  const grouped = groups.map((statement) => rowsOf(findings, statement));
  const page = pageOfRows(connection, listed, counted, counted, [], grouped);
  return connectionWriter(connection)(page, path, writing);
}

/** Nodes in the order of their ids, null where there is none; the last column of a row is the place of its id. */
function writeNodes(
  { size, node }: Extract<RootShape, { kind: 'nodes' }>,
  rows: Rows,
  path: Path,
  writing: Writing,
): Written {
  const byPlace = new Map(rows.map((row) => [row.at(-1), row]));
  const found = Array.from({ length: size }, (_, place) => byPlace.get(place));
  const write = nodeWriter(node);
  const writeItem: Write<Cells | undefined> = (row, here, inner) =>
    writeOrNull((below) => (row ? write(row, below, inner) : false), here, inner);
  return writeList(found, writeItem, path, writing);
}

/** The rows of a statement; none where nothing was asked of the database. */
function rowsOf(findings: Findings, statement: number | null): Rows {
  if (statement === null) return [];
  const rows = findings.rows[statement];
  invariant(rows, `statement ${statement} has rows`);
  return rows;
}
