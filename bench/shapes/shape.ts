import type { Json } from '../measure/normal.ts';
import type { PageLimits } from './page-limits.ts';

/** One form of question, asked of every contender in its own words. */
export interface Shape {
  readonly name: string;
  readonly title: string;
  readonly model: ModelName;
  /** How many times the rival's speed and at most what part of the time of Cypher by hand is aimed at. */
  readonly goal: { readonly rival: number | null; readonly floor: number | null };
  readonly question: (asking: Asking) => Question;
}

export type ModelName = 'clusters' | 'films';

export interface Asking {
  readonly limits: PageLimits;
  /** Statements of the graph. */
  readonly size: number;
}

export interface Question {
  readonly grappe: string;
  readonly rival: string;
  readonly cypher: HandWritten;
  /** Whether it asks for one thing: the rival answers a list all the same. */
  readonly single: boolean;
}

export interface HandWritten {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The answer in its normal form, as JSON text. */
  readonly build: (rows: readonly (readonly Json[])[]) => string;
}

/** Names for the places of a positional list; `many` for a list of such lists, `one` for such a list. */
export type Form = readonly (
  string | { readonly name: string; readonly many: Form } | { readonly name: string; readonly one: Form }
)[];

/** Builds the answer from rows of one form. */
export function listOf(form: Form): HandWritten['build'] {
  return (rows) => JSON.stringify(rows.map((row) => objectOf(form, row)));
}

/** The same for a single row. */
export function oneOf(form: Form): HandWritten['build'] {
  return ([row]) => JSON.stringify(row ? objectOf(form, row) : null);
}

function objectOf(form: Form, row: readonly Json[]): Json {
  const object: Record<string, Json> = {};
  form.forEach((part, index) => {
    const value = row[index] ?? null;
    if (typeof part === 'string') object[part] = value;
    else if ('one' in part) object[part.name] = objectOf(part.one, value as readonly Json[]);
    else object[part.name] = (value as readonly (readonly Json[])[]).map((each) => objectOf(part.many, each));
  });
  return object;
}
