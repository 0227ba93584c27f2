import { createHash } from 'node:crypto';
import { print } from 'graphql';
import type { Rows } from '../database/database.ts';
import type { Compilation } from '../query/compile.ts';
import type { Root } from '../query/selection/selection.ts';
import { releaseQuery } from '../query/write/write-release.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import type { Asked } from './answer-key.ts';

/** `extensions.citation` of an answer: of what, to what, and which; hashes are SHA-256 in hexadecimal. */
export interface Citation {
  /** The release that the answer is of; null where the graph has none. */
  readonly release: string | null;
  /** Of the printed document, the operation's name, the variables with sorted keys, and today if the operation asks by `at` without a day, as JSON. */
  readonly operation: string;
  /** Of the text of `data`. */
  readonly answer: string;
}

/** The compilation with one more query, the last one, which reads the release in the transaction of the answer. */
export function withRelease(compilation: Compilation): Compilation {
  return { ...compilation, queries: [...compilation.queries, releaseQuery] };
}

/** Whether the answer depends on the day on which it is asked. */
export function asksToday(roots: readonly Root[]): boolean {
  return roots.some((root) => root.kind === 'at' && (root.today || asksToday(root.roots)));
}

/** The citation of an answer, given the rows of all that {@link withRelease} asks, or none where nothing was read. */
export function citationOf(
  { document, operationName, variables }: Asked,
  day: string | null,
  text: string,
  rows: readonly Rows[],
): Citation {
  const release = rows.at(-1)?.[0]?.[0];
  const operation = { document: print(document), operationName: operationName ?? null, variables, day };
  return {
    release: typeof release === 'string' ? release : null,
    operation: sha256(canonicalJson(operation)),
    answer: sha256(text),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
