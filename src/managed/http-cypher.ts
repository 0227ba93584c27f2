import { loopback } from './ports.ts';

/** The account and port of a Neo4j that just started. */
export interface HttpLogin {
  readonly httpPort: number;
  readonly user: string;
  readonly password: string;
}

/**
 * Sends statements by Neo4j's HTTP interface, each in a transaction of its own; none at all only tries the login.
 *
 * @returns the HTTP status: 200, or 401 when the login is refused
 * @see https://neo4j.com/docs/http-api/5/actions/begin-and-commit-a-transaction-in-one-request/
 */
export async function sendCypher(
  login: HttpLogin,
  database: string,
  statements: readonly string[],
  signal?: AbortSignal,
): Promise<number> {
  const authorization = `Basic ${Buffer.from(`${login.user}:${login.password}`, 'utf8').toString('base64')}`;
  const response = await fetch(`http://${loopback}:${login.httpPort}/db/${database}/tx/commit`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ statements: statements.map((statement) => ({ statement })) }),
    signal: signal ?? null,
  });
  await response.arrayBuffer();
  return response.status;
}
