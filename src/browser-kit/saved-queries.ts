// fflate: small, without dependencies, and its bytes depend on nothing but what is given.
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { GraphModel } from '../model/graph-model.ts';
import type { Question } from '../questions/question.ts';
import { cypherOf } from './guide/content.ts';
import { groupQuestions } from './guide/group-questions.ts';
import type { StandingQueries } from './guide/standing-queries.ts';

/** A file of the archive; its folder becomes a folder of favourites. */
export interface SavedQuery {
  readonly path: string;
  /** What it is called in the list: its first line, a comment. */
  readonly title: string;
  readonly cypher: string;
}

export function savedQueries(
  model: GraphModel,
  questions: readonly Question[],
  standing: StandingQueries,
): readonly SavedQuery[] {
  const general = Object.values(standing).flatMap((each) =>
    each ? [{ path: pathOf('Explore', each.slug), title: each.title, cypher: cypherOf(each.query) }] : [],
  );
  const asked = groupQuestions(model, questions).flatMap((group) =>
    group.questions.map(({ slug, title, cypher }) => ({
      path: pathOf(group.title, slug),
      title: title.en,
      cypher: `${comment(title.fr)}${cypher}`,
    })),
  );
  return [...general, ...asked];
}

/**
 * The archive that Neo4j Browser takes when it is dropped onto its window.
 *
 * @returns the same bytes for the same queries
 * @see https://neo4j.com/docs/browser/legacy/operations/query-library/
 */
export function savedQueriesZip(queries: readonly SavedQuery[]): Uint8Array {
  const files: Zippable = Object.fromEntries(
    queries.map(({ path, title, cypher }) => [path, strToU8(`${comment(title)}${cypher}\n`)]),
  );
  // The oldest date an archive can hold, in the time zone it is read back in.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function pathOf(group: string, slug: string): string {
  return `Grappe ${group}/${slug}.cypher`;
}

/** One line, whatever is in the text. */
function comment(text: string): string {
  return `// ${text.replace(/\s+/g, ' ').trim()}\n`;
}
