import type { Problem } from '../errors/problem.ts';
import type { RootShape } from '../query/plan/shape.ts';
import { invariant } from '../util/invariant.ts';
import { rowAt, type Rows } from './cells.ts';
import { completeConnection, completeEdges, completeNode } from './complete.ts';
import { newObject, pathOf, type AnswerObject, type Completion, type Path } from './completion.ts';

/** The data of a response and what was wrong with it; each problem has the path of the field it nulled. */
export interface Answer {
  readonly data: AnswerObject;
  readonly problems: readonly Problem[];
}

/** What the answer is made of: rows by statement, and what graphql-js says of introspection fields. */
export interface Findings {
  readonly rows: readonly Rows[];
  readonly introspection: Readonly<Record<string, unknown>> | null;
}

/**
 * The answer of an operation: its fields in response order, null where a root field was refused or a promised value is
 * missing below it.
 *
 * @see https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
export function answer(shape: readonly RootShape[], findings: Findings): Answer {
  const problems: Problem[] = [];
  return { data: completeRoots(shape, findings, problems, undefined), problems };
}

/** The answer of an operation whose statements failed: what needs no database is answered, every other root field is null. */
export function answerWithout(shape: readonly RootShape[], problem: Problem, findings: Findings): Answer {
  const problems: Problem[] = [];
  const failed = failing(shape, problem);
  return { data: completeRoots(failed, findings, problems, undefined), problems };
}

function failing(shape: readonly RootShape[], problem: Problem): readonly RootShape[] {
  return shape.map((root): RootShape => {
    if (root.kind === 'at') return { ...root, roots: failing(root.roots, problem) };
    const needsDatabase = ['lookup', 'nodes', 'list', 'suggest'].includes(root.kind);
    return needsDatabase ? { kind: 'refused', key: root.key, problem } : root;
  });
}

function completeRoots(
  roots: readonly RootShape[],
  findings: Findings,
  problems: Problem[],
  above: Path | undefined,
): AnswerObject {
  const data = newObject();
  for (const root of roots) {
    const path = { above, key: root.key };
    data[root.key] = completeRoot(root, findings, { problems }, path) ?? null;
  }
  return data;
}

function completeRoot(root: RootShape, findings: Findings, completion: Completion, path: Path): unknown {
  switch (root.kind) {
    case 'typename':
      return root.name;
    case 'introspection':
      return findings.introspection?.[root.key];
    case 'refused':
      completion.problems.push({ ...root.problem, path: pathOf(path) });
      return null;
    case 'at': {
      const introspection = (findings.introspection?.[root.key] ?? null) as Findings['introspection'];
      return completeRoots(root.roots, { ...findings, introspection }, completion.problems, path);
    }
    case 'lookup': {
      const [row] = rowsOf(findings, root.statement);
      return row ? completeNode(root.node, row, completion, path) : null;
    }
    case 'nodes':
      return completeNodes(root, rowsOf(findings, root.statement), completion, path);
    case 'list':
      return completeList(root, findings, completion, path);
    case 'suggest':
      return completeEdges(root.connection, rowsOf(findings, root.rows), completion, path);
  }
}

function completeList(
  root: Extract<RootShape, { kind: 'list' }>,
  findings: Findings,
  completion: Completion,
  path: Path,
): unknown {
  const count = root.count === null ? null : rowAt(rowsOf(findings, root.count), 0)[0];
  const counts = { total: count, nodes: count };
  return completeConnection(root.connection, rowsOf(findings, root.rows), counts, completion, path);
}

/** Nodes in the order of their ids; the last column of a row is the place of its id. */
function completeNodes(
  { size, node }: Extract<RootShape, { kind: 'nodes' }>,
  rows: Rows,
  completion: Completion,
  path: Path,
): readonly unknown[] {
  const byPlace = new Map(rows.map((row) => [row.at(-1), row]));
  return Array.from({ length: size }, (_, place) => {
    const row = byPlace.get(place);
    return row ? (completeNode(node, row, completion, { above: path, key: place }) ?? null) : null;
  });
}

/** The rows of a statement; none where nothing was asked of the database. */
function rowsOf(findings: Findings, statement: number | null): Rows {
  if (statement === null) return [];
  const rows = findings.rows[statement];
  invariant(rows, `statement ${statement} has rows`);
  return rows;
}
