import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/config.ts';
import type { DatabaseTarget } from '../../src/database/database.ts';
import { freePort } from '../../src/managed/ports.ts';
import { isAlive, type ProcessIdentity } from '../../src/managed/process-identity.ts';
import { startManaged, type ManagedServer } from '../../src/managed/start-managed.ts';
import { silent } from '../../src/util/report.ts';
import { serverFolder } from '../support/server-folder.ts';

/** A Neo4j of a test's own, which can be killed and started again on the same data. */
export class MortalNeo4j {
  readonly #folder = serverFolder('grappe-mortal-');
  readonly #given = new AbortController();
  readonly #programs: ProcessIdentity[] = [];
  #starting: Promise<ManagedServer> | null = null;

  /** Starts it; of a database that was killed it comes back when Neo4j has recovered what was committed. */
  async start(): Promise<DatabaseTarget> {
    this.#starting = this.#startManaged();
    const { boltUri: uri, user, password } = await this.#starting;
    this.#programs.push(...this.#running());
    return { uri, user, password, database: 'neo4j' };
  }

  async #startManaged(): Promise<ManagedServer> {
    const { GRAPPE_CACHE_DIR, XDG_CACHE_HOME } = process.env;
    const settings = { GRAPPE_CACHE_DIR, XDG_CACHE_HOME, GRAPPE_DATA_DIR: this.#folder.path };
    const { managed } = readConfig({ ...settings, GRAPPE_HEAP: '512m', GRAPPE_PAGE_CACHE: '64m' });
    const ports = { boltPort: await freePort(), httpPort: await freePort() };
    return startManaged(managed, silent, { ...ports, signal: this.#given.signal });
  }

  /** The watchdog and the Java, in this order, of the server that holds the folder. */
  #running(): readonly ProcessIdentity[] {
    const lock: unknown = JSON.parse(readFileSync(join(this.#folder.path, 'grappe.lock'), 'utf8'));
    return (lock as { readonly helpers: readonly ProcessIdentity[] }).helpers;
  }

  /** Lets it die as in a loss of power, without a word to anybody. */
  kill(): void {
    const [, java] = this.#running();
    if (!java) throw new Error('The server runs.');
    process.kill(java.pid, 'SIGKILL');
  }

  async gone(): Promise<void> {
    await (
      await this.#starting
    )?.exited;
  }

  /** Stops it wherever it is, also in the middle of a start; neither a process nor the folder stays. */
  async end(): Promise<void> {
    this.#given.abort(new Error('The test has ended.'));
    const server = await this.#starting?.catch(() => null);
    await server?.stop();
    this.#folder.remove();
  }

  /** What is still there of it. */
  get remains(): readonly unknown[] {
    const { path } = this.#folder;
    return [...this.#programs.filter(isAlive), ...(existsSync(path) ? [path] : [])];
  }
}
