import { appendFile, writeFile } from 'node:fs/promises';
import type { Place, Problem } from '../../errors/problem.ts';
import type { Fault } from './check-said.ts';

/** So many are told at once; all of them are in the file. */
const told = 20;

/** Rows, or statements of rows, that are left out, each with its reason. */
export class Rejects {
  readonly #path: string;
  readonly #first: Problem[] = [];
  #gathered = '';
  #count = 0;

  /** @param path file that is to hold them as JSON Lines; made when the first one comes */
  constructor(path: string) {
    this.#path = path;
  }

  get count(): number {
    return this.#count;
  }

  get path(): string {
    return this.#path;
  }

  /** The first ones. */
  get problems(): readonly Problem[] {
    return this.#first;
  }

  async add(place: Place, { message, hint }: Fault): Promise<void> {
    const problem: Problem = { code: 'IMPORT_INVALID', message, place, ...(hint ? { hint } : {}) };
    if (this.#count === 0) await writeFile(this.#path, '');
    this.#count += 1;
    if (this.#first.length < told) this.#first.push(problem);
    this.#gathered += `${JSON.stringify(problem)}\n`;
    if (this.#gathered.length > 65_536) await this.flush();
  }

  async flush(): Promise<void> {
    const gathered = this.#gathered;
    this.#gathered = '';
    if (gathered) await appendFile(this.#path, gathered);
  }
}
