/** Where the kit is served, without a slash at the end, and the Neo4j Browser it is for, if one is known. */
export interface Places {
  readonly apiUrl: string;
  readonly browser: BrowserPlace | null;
}

export interface BrowserPlace {
  /** Address of Neo4j Browser itself, with the slash at its end. */
  readonly url: string;
  readonly boltUri: string;
  readonly user: string;
  readonly database: string;
}

export const kitPaths = {
  page: '/neo4j/',
  style: '/neo4j/style.grass',
  guide: '/neo4j/guide.html',
  asciidoc: '/neo4j/guide.adoc',
  saved: '/neo4j/saved-queries.zip',
} as const;

/**
 * Commands that show style and guide in Neo4j Browser, without the colon that a person types before them.
 *
 * @see https://neo4j.com/docs/browser/legacy/reference-commands/
 */
export function browserCommands(apiUrl: string): readonly string[] {
  return [`style ${apiUrl}${kitPaths.style}`, `guide ${apiUrl}${kitPaths.guide}`];
}

/** Opens Neo4j Browser on this database; only the password is left to fill in. */
export function browserLink({ url, boltUri, user, database }: BrowserPlace): string {
  const dbms = boltUri.replace('://', `://${encodeURIComponent(user)}@`);
  return `${url}?dbms=${dbms}&db=${encodeURIComponent(database)}`;
}

/**
 * Opens Neo4j Browser with a query in its editor; nothing runs until the reader says so. The legacy Browser decodes its
 * whole address before it looks for the parts, so that a bare & or # would end the query there: they go as Cypher's escapes.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/syntax/parsing/#_using_unicodes_in_cypher
 */
export function deepLink(place: BrowserPlace, cypher: string): string {
  const kept = cypher.replace(/[&#]/g, (sign) => (sign === '&' ? '\\u0026' : '\\u0023'));
  return `${browserLink(place)}&cmd=edit&arg=${encodeURIComponent(kept)}`;
}

/** `localhost` for an address of this machine: the one that Neo4j Browser takes guides from on its default settings. */
export function kitUrl(host: string, port: number): string {
  const here = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host);
  const name = here ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
