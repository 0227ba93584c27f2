import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { finished } from 'node:stream/promises';
import type { Value } from '../../cypher/cypher.ts';

/** Of a node or an edge; `id` among them. */
export type Properties = Readonly<Record<string, Value>> & { readonly id: string };

/** Nodes of one kind, complete. */
export interface NodeBatch {
  readonly what: 'nodes';
  readonly kind: string;
  readonly rows: readonly Properties[];
}

/** Edges of one type between nodes of one kind and another: ids of the ends, properties. */
export interface EdgeBatch {
  readonly what: 'edges';
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly (readonly [string, string, Properties])[];
}

export type Batch = NodeBatch | EdgeBatch;

/** Rows in a transaction: enough that a commit costs little beside them, few enough for the memory of the server. */
export const batchSize = 5_000;

/** What is to be written, on disk: a line for each batch, in the order of writing. */
export class PreparedWriter {
  readonly #stream: WriteStream;
  readonly #hash = createHash('sha256');

  constructor(path: string) {
    // What goes wrong while nobody waits is told by the next batch or by close.
    this.#stream = createWriteStream(path).on('error', () => undefined);
  }

  async add(batch: Batch): Promise<void> {
    // Whole numbers are bigints for the database only: what reads a batch knows from the model which they are.
    const line = `${JSON.stringify(batch, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))}\n`;
    this.#hash.update(line);
    if (this.#stream.errored) throw this.#stream.errored;
    if (!this.#stream.write(line)) await once(this.#stream, 'drain');
  }

  /** @returns checksum of all batches */
  async close(): Promise<string> {
    this.#stream.end();
    await finished(this.#stream);
    return this.#hash.digest('hex');
  }
}

/** The batches of a file that `PreparedWriter` wrote. */
export async function* readPrepared(path: string): AsyncGenerator<Batch> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const lines = (begun + decoder.write(chunk as Buffer)).split('\n');
    begun = lines.pop() ?? '';
    // Written by PreparedWriter, and by nothing else.
    for (const line of lines) yield JSON.parse(line) as Batch;
  }
}
