import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder for the data of a Neo4j server. */
export interface ServerFolder {
  readonly path: string;
  /** To be called when the server has stopped; without it the folder goes soon after this process has. */
  readonly remove: () => void;
}

export function serverFolder(prefix: string): ServerFolder {
  const path = mkdtempSync(join(tmpdir(), prefix));
  const abandon = (): void => removeLater(path);
  process.once('exit', abandon);
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true });
    process.off('exit', abandon);
  };
  return { path, remove };
}

/** After Ctrl-C no teardown runs, and Neo4j needs a moment longer than we have: so somebody else clears up when it is gone. */
function removeLater(dir: string): void {
  const script = `
    const { existsSync, rmSync } = require('node:fs');
    let quiet = 0;
    setInterval(() => {
      quiet = existsSync(process.argv[1]) ? 0 : quiet + 1;
      if (quiet > 20) process.exit();
      try { rmSync(process.argv[1], { recursive: true, force: true }); } catch {}
    }, 250);`;
  spawn(process.execPath, ['-e', script, dir], { detached: true, stdio: 'ignore' }).unref();
}
