import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { GrappeError, type Problem } from '../errors/problem.ts';
import { packageRoot } from './package-root.ts';

/** Settings of the product, read once from the environment; the only place that reads it. */
export interface Config {
  readonly schemaDir: string;
  readonly seedsDir: string;
  readonly questionsDir: string;
  /** Whether the questions are run once after a start, so that Neo4j has planned them. */
  readonly warmUp: boolean;
  /** The built GraphiQL, which belongs to the package. */
  readonly consoleDir: string;
  /** A Neo4j of the user's own, or null for the managed one. */
  readonly neo4j: Neo4jTarget | null;
  readonly managed: ManagedConfig;
  readonly server: ServerConfig;
  readonly limits: Limits;
  /** Bytes that kept answers may take together; 0 keeps none. */
  readonly keptBytes: number;
  readonly logLevel: string;
}

export interface Neo4jTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface ManagedConfig {
  /** Where Neo4j itself is kept, shared by all projects of this user. */
  readonly cacheDir: string;
  /** Where the graph is kept between runs. */
  readonly dataDir: string;
  /** Password for a new data folder, or null to generate one. */
  readonly password: string | null;
  readonly heap: string;
  readonly pageCache: string;
}

export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly explain: boolean;
  /** Seconds that running requests are given at a stop. */
  readonly graceSeconds: number;
}

/** Limits of one operation; hops, depth, aliases, tokens, page and nodes are counts, `maxBody` bytes, `querySeconds` seconds. */
export interface Limits {
  readonly maxHops: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  readonly pageMax: number;
  readonly maxNodes: number;
  readonly querySeconds: number;
  readonly maxBody: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const root = packageRoot();
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');
const text = z.string().min(1);
const boltUri = z
  .string()
  .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+/, 'must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://');

const environmentSchema = z.object({
  GRAPPE_SCHEMA: text.default(join(root, 'schema')),
  GRAPPE_SEEDS: text.default(join(root, 'seeds')),
  GRAPPE_QUESTIONS: text.default(join(root, 'questions')),
  GRAPPE_WARM_UP: flag.default(true),
  GRAPPE_CACHE_DIR: text.optional(),
  XDG_CACHE_HOME: text.optional(),
  GRAPPE_DATA_DIR: text.default('.grappe'),
  GRAPPE_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'is a size like 512m or 2g')
    .default('512m'),
  GRAPPE_PAGE_CACHE: z
    .string()
    .regex(/^\d+[mg]$/, 'is a size like 512m or 2g')
    .default('512m'),
  NEO4J_URI: boltUri.optional(),
  NEO4J_USER: text.default('neo4j'),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_DATABASE: text.default('neo4j'),
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  GRAPPE_CORS_ORIGINS: z.string().default(''),
  GRAPPE_EXPLAIN: flag.optional(),
  GRAPPE_GRACE_SECONDS: count(10),
  GRAPPE_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  GRAPPE_MAX_HOPS: count(6),
  GRAPPE_MAX_DEPTH: count(20),
  GRAPPE_MAX_ALIASES: count(15),
  GRAPPE_MAX_TOKENS: count(5000),
  GRAPPE_PAGE_MAX: count(100),
  GRAPPE_MAX_NODES: count(100_000),
  GRAPPE_QUERY_SECONDS: z.coerce.number().positive().default(15),
  GRAPPE_MAX_BODY: count(65_536),
  GRAPPE_KEPT_MEGABYTES: z.coerce.number().min(0).default(64),
});

type Settings = z.infer<typeof environmentSchema>;

/**
 * The configuration an environment describes. An empty variable counts as not set.
 *
 * @throws {GrappeError} CONFIGURATION_INVALID, one problem for each variable that is not usable
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new GrappeError(problemsOf(parsed.error));
  const settings = parsed.data;
  return {
    schemaDir: resolve(settings.GRAPPE_SCHEMA),
    seedsDir: resolve(settings.GRAPPE_SEEDS),
    questionsDir: resolve(settings.GRAPPE_QUESTIONS),
    warmUp: settings.GRAPPE_WARM_UP,
    consoleDir: join(root, 'dist', 'console'),
    neo4j: targetOf(settings),
    managed: managedOf(settings),
    server: serverOf(settings),
    limits: limitsOf(settings),
    keptBytes: Math.floor(settings.GRAPPE_KEPT_MEGABYTES * 2 ** 20),
    logLevel: settings.GRAPPE_LOG,
  };
}

function targetOf(settings: Settings): Neo4jTarget | null {
  if (settings.NEO4J_URI === undefined) return null;
  return {
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD ?? '',
    database: settings.NEO4J_DATABASE,
  };
}

function managedOf(settings: Settings): ManagedConfig {
  const caches = settings.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return {
    cacheDir: resolve(settings.GRAPPE_CACHE_DIR ?? join(caches, 'grappe')),
    dataDir: resolve(settings.GRAPPE_DATA_DIR),
    password: settings.NEO4J_PASSWORD ?? null,
    heap: settings.GRAPPE_HEAP,
    pageCache: settings.GRAPPE_PAGE_CACHE,
  };
}

function serverOf(settings: Settings): ServerConfig {
  return {
    host: settings.HOST,
    port: settings.PORT,
    corsOrigins: settings.GRAPPE_CORS_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    explain: settings.GRAPPE_EXPLAIN ?? loopback.has(settings.HOST),
    graceSeconds: settings.GRAPPE_GRACE_SECONDS,
  };
}

function limitsOf(settings: Settings): Limits {
  return {
    maxHops: settings.GRAPPE_MAX_HOPS,
    maxDepth: settings.GRAPPE_MAX_DEPTH,
    maxAliases: settings.GRAPPE_MAX_ALIASES,
    maxTokens: settings.GRAPPE_MAX_TOKENS,
    pageMax: settings.GRAPPE_PAGE_MAX,
    maxNodes: settings.GRAPPE_MAX_NODES,
    querySeconds: settings.GRAPPE_QUERY_SECONDS,
    maxBody: settings.GRAPPE_MAX_BODY,
  };
}

function problemsOf(error: z.ZodError): [Problem, ...Problem[]] {
  const problems = error.issues.map((issue): Problem => ({
    code: 'CONFIGURATION_INVALID',
    message: `${issue.path.join('.')} is not usable: ${issue.message}.`,
  }));
  return problems as [Problem, ...Problem[]];
}
