import type { GraphModel } from '../model/graph-model.ts';
import type { Question } from '../questions/question.ts';
import { guideAsciidoc } from './asciidoc.ts';
import { kitPaths, type Places } from './commands.ts';
import { guideOf } from './guide/guide.ts';
import { standingQueries, type Stored } from './guide/standing-queries.ts';
import { guideHtml } from './html.ts';
import { startPage } from './start-page.ts';
import { savedQueries, savedQueriesZip } from './saved-queries.ts';
import { styleSheet } from './style.ts';

export interface KitSource {
  readonly model: GraphModel;
  /** Those that the model can answer. */
  readonly questions: readonly Question[];
  readonly stored: Stored;
  readonly places: Places;
}

/** A file as it is served. */
export interface KitFile {
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** All that Neo4j Browser is given. */
export function createKit({ model, questions, stored, places }: KitSource): readonly KitFile[] {
  const standing = standingQueries(model, questions, stored);
  const guide = guideOf({ model, questions, standing, apiUrl: places.apiUrl });
  const queries = savedQueries(model, questions, standing);
  const html = 'text/html; charset=utf-8';
  return [
    { path: kitPaths.page, type: html, body: startPage(queries, places) },
    { path: kitPaths.style, type: 'text/plain; charset=utf-8', body: styleSheet(model) },
    { path: kitPaths.guide, type: html, body: guideHtml(guide) },
    { path: kitPaths.asciidoc, type: 'text/asciidoc; charset=utf-8', body: guideAsciidoc(guide) },
    { path: kitPaths.saved, type: 'application/zip', body: savedQueriesZip(queries) },
  ];
}
