/** How far one operation may go: rows of a page, nodes of an answer. */
export interface PageLimits {
  readonly name: 'raised' | 'public';
  readonly pageMax: number;
  readonly maxNodes: number;
}

/** Pages as large as the shapes need them, and what the API allows everybody. */
export const pageLimits = {
  raised: { name: 'raised', pageMax: 1_000_000, maxNodes: 1e12 },
  public: { name: 'public', pageMax: 100, maxNodes: 100_000 },
} as const satisfies Readonly<Record<string, PageLimits>>;
