import { createHash } from 'node:crypto';
import { appendFileSync, createReadStream, writeFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
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
  readonly #path: string;
  readonly #hash = createHash('sha256');

  constructor(path: string) {
    this.#path = path;
    writeFileSync(path, '');
  }

  /** @throws {Error} of the system, where the disk takes no more */
  add(batch: Batch): void {
    const line = `${JSON.stringify(batch)}\n`;
    this.#hash.update(line);
    appendFileSync(this.#path, line);
  }

  /** Of all batches; none can be added after it. */
  checksum(): string {
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
