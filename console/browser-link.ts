/** Where a person finds the database, as `/readyz` tells programs of the same machine. */
export interface DatabaseAddress {
  readonly boltUri: string;
  readonly browserUrl: string;
}

/** Neo4j takes 20 kB of request headers, of which the browser's own need a part. */
const longest = 16_000;

/** The address of Neo4j Browser with a statement in its editor, not yet run; null when it is too long to be asked for. */
export function browserLink({ boltUri, browserUrl }: DatabaseAddress, cypher: string): string | null {
  const url = new URL(browserUrl);
  // Neo4j Browser reads %20 as a space, not a plus.
  const parts = { dbms: boltUri, db: 'neo4j', cmd: 'edit', arg: cypher };
  url.search = Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return url.href.length > longest ? null : url.href;
}

/** The database of a managed server, or null: somebody else's has no Browser that we know of, and far servers do not tell. */
export async function fetchDatabaseAddress(): Promise<DatabaseAddress | null> {
  try {
    const response = await fetch('/readyz');
    const { boltUri, browserUrl } = (await response.json()) as Partial<Record<string, unknown>>;
    return typeof boltUri === 'string' && typeof browserUrl === 'string' ? { boltUri, browserUrl } : null;
  } catch {
    return null;
  }
}
