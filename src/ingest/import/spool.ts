import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that all buckets together gather before they go to their files. */
const gatheredMost = 16 << 20;

/**
 * Plain data set aside on disk, those of one key in one bucket, so that all that belongs together can be read together
 * in memory that does not grow with their number: the partitions of a hash join on disk. Files are written at once, not
 * by streams: a stream for each of many hundred buckets costs more than it saves.
 *
 * @see https://doi.org/10.1007/BF03037022 (Kitsuregawa, Tanaka, Moto-oka: Application of hash to data base machine, 1983)
 */
export class Spool<Item> {
  readonly #paths: readonly string[];
  readonly #gathered: string[];
  readonly #slice: number;

  /** @param dir an empty folder of its own */
  constructor(dir: string, name: string, buckets: number) {
    this.#paths = Array.from({ length: buckets }, (_, index) => join(dir, `${name}-${index}`));
    this.#gathered = this.#paths.map(() => '');
    this.#slice = Math.ceil(gatheredMost / buckets);
  }

  get buckets(): number {
    return this.#paths.length;
  }

  /** @throws {Error} of the system, where the disk takes no more */
  add(key: string, item: Item): void {
    const bucket = hash(key) % this.#paths.length;
    const gathered = `${this.#gathered[bucket] ?? ''}${JSON.stringify(item)}\n`;
    this.#gathered[bucket] = gathered;
    if (gathered.length >= this.#slice) this.#flush(bucket);
  }

  /** All is on disk after it. */
  close(): void {
    for (const bucket of this.#paths.keys()) this.#flush(bucket);
  }

  /** The items of one bucket, in the order in which they came. */
  read(bucket: number): readonly Item[] {
    const path = this.#paths[bucket] ?? '';
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    // Written by `add`, and by nothing else.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as Item);
  }

  #flush(bucket: number): void {
    const gathered = this.#gathered[bucket];
    this.#gathered[bucket] = '';
    if (gathered) appendFileSync(this.#paths[bucket] ?? '', gathered);
  }
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, 32 bits) */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
