import type { Config } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';

export type Status = 'ok' | 'warn' | 'fail';

/** One line of the examination. */
export interface Finding {
  readonly status: Status;
  readonly found: string;
  /** What mends it, a command where there is one; null where nothing is to be mended. */
  readonly fix: string | null;
}

export interface Check {
  /** Name of the check, in lower case: `java`. */
  readonly name: string;
  /** Nothing, where there is nothing to look at. */
  run(examined: Examined): Promise<readonly Finding[]>;
}

/** What the checks look at. */
export interface Examined {
  readonly config: Config;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of Node.js: `v20.19.0`. */
  readonly nodeVersion: string;
  /** The range of Node.js that the package asks for: `>=20.19`. */
  readonly nodeRange: string;
  /** The model of the folder, or why there is none. */
  readonly model: Outcome<GraphModel>;
  /** The database of NEO4J_URI or of the data folder, or why none answers. */
  readonly graph: Outcome<Graph>;
}

export interface Graph {
  readonly database: Database;
  /** Address, without what may stand before the host. */
  readonly address: string;
  readonly user: string;
  readonly managed: boolean;
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: Finding };

export function ok(found: string): Finding {
  return { status: 'ok', found, fix: null };
}

export function warn(found: string, fix: string): Finding {
  return { status: 'warn', found, fix };
}

export function fail(found: string, fix: string): Finding {
  return { status: 'fail', found, fix };
}
