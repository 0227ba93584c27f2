import { createWriteStream, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

/** Characters that are gathered before they go to a file. */
const slice = 65_536;

/**
 * Texts set aside on disk, those of one key in one bucket, so that all that belongs together can be read together in
 * memory that does not grow with their number: the partitions of a hash join on disk.
 *
 * @see https://doi.org/10.1007/BF03037022 (Kitsuregawa, Tanaka, Moto-oka: Application of hash to data base machine, 1983)
 */
export class Spool {
  readonly #paths: readonly string[];
  readonly #streams: WriteStream[];
  readonly #gathered: string[];

  /** @param dir an empty folder of its own */
  constructor(dir: string, name: string, buckets: number) {
    this.#paths = Array.from({ length: buckets }, (_, index) => join(dir, `${name}-${index}`));
    // What goes wrong while nobody waits is told by the next write or by close.
    this.#streams = this.#paths.map((path) => createWriteStream(path).on('error', () => undefined));
    this.#gathered = this.#paths.map(() => '');
  }

  get buckets(): number {
    return this.#paths.length;
  }

  /** Sets a text without line ends aside; a promise where the disk is behind. */
  add(key: string, text: string): Promise<unknown> | undefined {
    const bucket = hash(key) % this.#paths.length;
    const gathered = `${this.#gathered[bucket] ?? ''}${text}\n`;
    const isFull = gathered.length >= slice;
    this.#gathered[bucket] = isFull ? '' : gathered;
    return isFull ? write(this.#streams[bucket], gathered) : undefined;
  }

  /** All is on disk after it; nothing can be added any more. */
  async close(): Promise<void> {
    for (const [bucket, stream] of this.#streams.entries()) {
      await write(stream, this.#gathered[bucket] ?? '');
      stream.end();
      await finished(stream);
    }
  }

  /** The texts of one bucket, in the order in which they came. */
  async read(bucket: number): Promise<readonly string[]> {
    const text = await readFile(this.#paths[bucket] ?? '', 'utf8');
    return text.split('\n').slice(0, -1);
  }
}

async function write(stream: WriteStream | undefined, text: string): Promise<void> {
  if (!stream) return;
  if (stream.errored) throw stream.errored;
  if (!stream.write(text)) await once(stream, 'drain');
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, 32 bits) */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
