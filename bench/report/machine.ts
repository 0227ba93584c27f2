import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was measured on; no name of the machine, no folder. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly neo4j: string;
  readonly neo4jMemory: string;
  readonly rival: string;
}

export function machineOf(neo4j: string, neo4jMemory: string): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().replace(/-.*/, '')}`,
    node: process.versions.node,
    neo4j,
    neo4jMemory,
    rival: rivalVersion(),
  };
}

/** The average of the last minute. */
export function loadNow(): number {
  return loadavg()[0] ?? NaN;
}

function rivalVersion(): string {
  const file = join(import.meta.dirname, '../package.json');
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  return dependencies['@neo4j/graphql'] ?? 'unknown';
}
