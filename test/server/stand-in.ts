import { GraphQLError, buildSchema, execute, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Execute, ExecuteRequest } from '../../src/api/executor.ts';
import { grappeError } from '../../src/errors/problem.ts';
import type { ServerOptions } from '../../src/server/options.ts';
import { startServer, type RunningServer } from '../../src/server/server.ts';

/** A small API over nothing, so that the server can be tried without a database. */
const standInSchema: GraphQLSchema = buildSchema(`
  type Query { thing(id: ID!): Thing  fail(how: String!): String  asked: String }
  type Thing { id: ID!  thing: Thing }
  type Mutation { write: String }
`);

type Fields = Readonly<Record<string, (args: { id: string; how: string }) => unknown>>;

export const standInExplanation = { selection: {}, plan: {}, cypher: [] };

/** graphql-js in the executor's place; `fail(how:)` fails in each way an executor can. */
export function standInExecutor(seen: ExecuteRequest[] = []): Execute {
  const thing = ({ id }: { id: string }): unknown => ({ id, thing: () => thing({ id: `${id}'` }) });
  const rootValue: Fields = {
    thing,
    fail: ({ how }) => fail(how),
    asked: () => seen.length.toString(),
    write: () => 'written',
  };
  return async (request) => {
    seen.push(request);
    if (request.variables['throw'] === 'grappe')
      throw grappeError('QUERY_TOO_COMPLEX', 'Too large.', { details: { cost: 7, limit: 6 } });
    if (request.variables['throw'] === 'secret') throw new Error('secret at bolt://10.0.0.1');
    if (request.variables['throw'] === 'database')
      throw grappeError('DATABASE_UNAVAILABLE', 'Neo4j does not answer.');
    const { data, ...beside } = await execute({
      schema: standInSchema,
      document: request.document,
      operationName: request.operationName ?? null,
      variableValues: request.variables,
      rootValue,
    });
    return {
      ...beside,
      ...(data !== undefined && { text: JSON.stringify(data) }),
      ...(request.explain && { extensions: { explain: standInExplanation } }),
    };
  };
}

function fail(how: string): never {
  if (how === 'catalogue')
    throw new GraphQLError('No such page.', { extensions: { code: 'INVALID_CURSOR' } });
  throw new Error(`secret at bolt://10.0.0.1`);
}

/** A server on a free port; log lines land in `lines`. */
export async function startStandIn(
  more: Partial<ServerOptions> = {},
  lines: string[] = [],
): Promise<RunningServer> {
  return startServer({
    schema: standInSchema,
    execute: standInExecutor(),
    limits: { maxDepth: 20, maxAliases: 15, maxTokens: 5000, maxBody: 65_536, querySeconds: 15 },
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    explain: true,
    graceSeconds: 2,
    consoleDir: 'test/server/page',
    logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    probe: () => Promise.resolve(),
    database: { boltUri: 'bolt://127.0.0.1:7687', browserUrl: 'http://127.0.0.1:7474' },
    browserKit: (port) => [
      { path: '/neo4j/guide.html', type: 'text/html; charset=utf-8', body: `at ${port}` },
    ],
    ...more,
  });
}

/** What GraphQL over HTTP answers, as far as the tests look. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export async function answerOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer;
}

export function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
