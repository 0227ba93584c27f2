import type { ExecutionResult } from 'graphql';
import { isCursorOfReference, opened } from './cursors.ts';

/** What tells an answer from that of the reference, in words; empty if nothing does. */
export function differences(answer: ExecutionResult, reference: ExecutionResult): readonly string[] {
  const found: string[] = [];
  compare(plain(answer.data), plain(reference.data), 'data', found);
  compare(errorsOf(answer), errorsOf(reference), 'errors', found);
  return found;
}

/** Path and code: the words of messages are no part of the comparison. graphql-js has no code for a missing value. */
function errorsOf({ errors = [] }: ExecutionResult): readonly string[] {
  return errors.map(({ path, extensions }) => {
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'INCOMPLETE_DATA';
    return `${(path ?? []).join('.')} ${code}`;
  });
}

function plain(data: unknown): unknown {
  return data === undefined ? undefined : JSON.parse(JSON.stringify(data));
}

function compare(ours: unknown, theirs: unknown, path: string, found: string[]): void {
  if (isCursorOfReference(theirs)) {
    const place = ours === null ? null : opened(ours);
    if (place !== theirs) found.push(`${path}: ${place} instead of ${theirs}`);
    return;
  }
  if (isTree(ours) && isTree(theirs) && keysOf(ours) === keysOf(theirs)) {
    for (const key of Object.keys(ours)) compare(ours[key], theirs[key], `${path}.${key}`, found);
    return;
  }
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return;
  found.push(`${path}: ${shown(ours)} instead of ${shown(theirs)}`);
}

/** The order of keys counts: a response keeps that of the operation. */
function keysOf(tree: Readonly<Record<string, unknown>>): string {
  return `${Array.isArray(tree)} ${Object.keys(tree).join()}`;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
