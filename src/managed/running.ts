import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeAt } from './home.ts';
import { living, parseHolders } from './lock-file.ts';
import type { Ports } from './ports.ts';

/** The managed server that runs on a data folder, as it can be seen from beside it. */
export interface Running {
  /** Process that holds the folder. */
  readonly pid: number;
  /** Where it listens; undefined while it has not got that far. */
  readonly ports: Ports | undefined;
  /** The one given, else the one kept in the folder; null if neither is there. */
  readonly password: string | null;
}

/** What runs on a data folder now, or null. Only reads. */
export function runningAt(dataDir: string, given: string | null): Running | null {
  const lock = textOf(join(dataDir, 'grappe.lock'));
  const holders = lock === null ? null : parseHolders(lock);
  const holder = holders && living(holders);
  if (!holder) return null;
  const home = homeAt(dataDir);
  const kept = textOf(home.password)?.trim() ?? null;
  const settings = textOf(join(home.conf, 'neo4j.conf')) ?? '';
  return { pid: holder.pid, ports: portsIn(settings), password: given ?? kept };
}

function portsIn(settings: string): Ports | undefined {
  const port = (name: string) =>
    Number(new RegExp(`^server\\.${name}\\.listen_address=.*:(\\d+)$`, 'm').exec(settings)?.[1]);
  const [bolt, http] = [port('bolt'), port('http')];
  return Number.isInteger(bolt) && Number.isInteger(http) ? { bolt, http } : undefined;
}

/** Null where the system does not let us read it, for whatever reason. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
