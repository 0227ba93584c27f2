import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config, Neo4jTarget } from '../config/config.ts';
import { packageRoot } from '../config/package-root.ts';
import { connect } from '../database/connect.ts';
import { loadModel } from '../model/load-model.ts';
import { runningAt } from '../managed/running.ts';
import { warn, type Examined, type Finding, type Graph, type Outcome } from './check.ts';
import { checks } from './checks.ts';
import { failureOf } from './failure.ts';

/** A finding and the check it is from. */
export interface NamedFinding extends Finding {
  readonly check: string;
}

const manifest = z.object({ engines: z.object({ node: z.string() }) });

/** Runs every check, in the order of the registry. Starts nothing and changes nothing. */
export async function examine(
  config: Config,
  environment: Examined['environment'],
): Promise<readonly NamedFinding[]> {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  const graph = await openGraph(config);
  const examined: Examined = {
    config,
    environment,
    nodeVersion: process.version,
    nodeRange: manifest.parse(JSON.parse(text)).engines.node,
    model: await attempt(() => loadModel(config.schemaDir)),
    graph,
  };
  try {
    const findings: NamedFinding[] = [];
    for (const check of checks) {
      const found = await check.run(examined).catch((error: unknown) => [failureOf(error)]);
      findings.push(...found.map((finding) => ({ check: check.name, ...finding })));
    }
    return findings;
  } finally {
    if (graph.ok) await graph.value.database.close();
  }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, why: failureOf(error) };
  }
}

async function openGraph(config: Config): Promise<Outcome<Graph>> {
  const target = config.neo4j ?? managedTarget(config);
  if (target === null) {
    const found = `no Neo4j runs on the data folder ${config.managed.dataDir}: schema, seeds and drift were not looked at`;
    return { ok: false, why: warn(found, 'npm start, then run doctor again beside it') };
  }
  return attempt(async () => ({
    database: await connect(target),
    address: target.uri.replace(/\/\/[^/]*@/, '//'),
    user: target.user,
    managed: config.neo4j === null,
  }));
}

function managedTarget({ managed: { dataDir, password } }: Config): Neo4jTarget | null {
  const running = runningAt(dataDir, password);
  if (running?.ports === undefined) return null;
  const uri = `bolt://127.0.0.1:${running.ports.bolt}`;
  return { uri, user: 'neo4j', password: running.password ?? '', database: 'neo4j' };
}
