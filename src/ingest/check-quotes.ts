import type { Problem } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { collectQuotes, type Quote } from './quotes/collect-quotes.ts';
import { matchQuote, sourceText, type Miss, type SourceText } from './quotes/match-quote.ts';
import { readTexts, type TextFile } from './quotes/read-texts.ts';
import { createFindings } from './seeds/findings.ts';
import { valueOf } from './seeds/located.ts';
import { readFolder } from './seeds/read-folder.ts';
import { readTrees } from './seeds/read-seeds.ts';
import type { SeedTree } from './seeds/seed-tree.ts';

/**
 * Whether the text of a source could be read: FOUND by its checksum, ABSENT from the folder, NO_CHECKSUM in the seed file,
 * or NOT_TEXT (not UTF-8).
 */
export type TextState = 'FOUND' | 'ABSENT' | 'NO_CHECKSUM' | 'NOT_TEXT';

export interface QuoteCount {
  readonly source: string;
  readonly file: string;
  readonly text: TextState;
  /** Name of the text's file in the folder, or null. */
  readonly textFile: string | null;
  readonly quotes: number;
  readonly missing: number;
}

export interface CheckedQuotes {
  readonly sources: readonly QuoteCount[];
  /** QUOTE_NOT_VERBATIM, one for each quote that does not stand in its text. */
  readonly problems: readonly Problem[];
}

/**
 * Holds the quotes of a seed folder against the texts they are taken from, which are found by the checksum of the source.
 * For a folder that `checkSeeds` accepts.
 *
 * @throws {GrappeError} USAGE if the folder of texts cannot be read
 */
export async function checkQuotes(
  model: GraphModel,
  seedsDir: string,
  textsDir: string,
): Promise<CheckedQuotes> {
  const texts = await readTexts(textsDir);
  const trees = readTrees(await readFolder(seedsDir), model, createFindings());
  const checked = trees.map((tree) => checkSource(tree, texts));
  return {
    sources: checked.map(({ count }) => count),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function checkSource(
  tree: SeedTree,
  texts: ReadonlyMap<string, TextFile>,
): { count: QuoteCount; problems: readonly Problem[] } {
  const quotes = collectQuotes(tree);
  const sum = valueOf(tree.source, 'sha256');
  const found = sum?.kind === 'text' ? texts.get(sum.text.toLowerCase()) : undefined;
  const text = found && decode(found);
  const problems = text && found ? quotes.flatMap((quote) => problemOf(quote, text, found.file) ?? []) : [];
  const state = text ? 'FOUND' : found ? 'NOT_TEXT' : sum ? 'ABSENT' : 'NO_CHECKSUM';
  const count = {
    source: tree.sourceId,
    file: tree.file,
    text: state,
    textFile: found?.file ?? null,
  } as const;
  return { count: { ...count, quotes: quotes.length, missing: problems.length }, problems };
}

function decode({ bytes }: TextFile): SourceText | null {
  try {
    return sourceText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function problemOf({ text, place }: Quote, source: SourceText, file: string): Problem | null {
  const miss = matchQuote(text, source);
  if (!miss) return null;
  const message = miss.outOfOrder
    ? `"${miss.piece}" stands in ${file} before what it follows here.`
    : `"${miss.piece}" does not stand in ${file}.`;
  return { code: 'QUOTE_NOT_VERBATIM', message, place, hint: hintOf(miss, file) };
}

function hintOf({ nearest, outOfOrder }: Miss, file: string): string {
  if (!nearest) return 'Nothing in it is alike: quote its words, or leave the quote out.';
  const where = `${file}:${nearest.line}`;
  if (outOfOrder) return `Order the pieces as the source does: this one is on ${where}.`;
  return `The source has, on ${where}: "${nearest.passage}".`;
}
