import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Execute } from '../api/executor.ts';
import type { KitFile } from '../browser-kit/kit.ts';

/** What the server is given; it reads no environment and opens no database. */
export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly limits: RequestLimits;
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Origins whose pages may write; reading is open to every origin. */
  readonly corsOrigins: readonly string[];
  /** Whether a request may ask for the plan and the Cypher of its operation. */
  readonly explain: boolean;
  readonly graceSeconds: number;
  /** Folder of the built GraphiQL. */
  readonly consoleDir: string;
  readonly logger: Logger;
  /** Resolves when the database answers and its schema is applied, and rejects otherwise. */
  readonly probe: () => Promise<unknown>;
  /** Where a person finds the database; told by `/readyz` on a loopback host only. */
  readonly database: DatabaseAddress;
  /** What Neo4j Browser is given, for the port that the server answers on. */
  readonly browserKit: (port: number) => readonly KitFile[];
}

interface DatabaseAddress {
  readonly boltUri: string;
  readonly browserUrl: string | null;
}

/** `maxBody` in bytes, `querySeconds` in seconds, the others counts. */
interface RequestLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  readonly maxBody: number;
  readonly querySeconds: number;
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Whether only programs of the same machine reach this host name. */
export function isLoopback(host: string): boolean {
  return loopback.has(host);
}
