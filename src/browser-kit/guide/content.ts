/** What the guide says, as plain data without any markup: every form escapes it in its own way. */
export interface Guide {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Inline; readonly language?: 'fr' }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'query'; readonly query: Query };

/** A line of text; pieces that are not plain are tagged. */
export type Inline = readonly (string | { readonly code: string } | Link)[];

interface Link {
  readonly words: string;
  readonly url: string;
}

/** Cypher with fields that a reader may fill in; as it stands it runs with their values. */
export type Query = readonly (string | Field)[];

export interface Field {
  readonly field: string;
  /** What to fill in. */
  readonly label: string;
  readonly value: string;
}

/** The Cypher with every field at its value. */
export function cypherOf(query: Query): string {
  return query.map((part) => (typeof part === 'string' ? part : part.value)).join('');
}

/** Each field of a query once, in the order in which they come. */
export function fieldsOf(query: Query): readonly Field[] {
  const fields = query.filter((part) => typeof part !== 'string');
  return [...new Map(fields.map((each) => [each.field, each])).values()];
}
