import { createHash } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import { readTextSlices } from '../import/formats/utf8-slices.ts';
import { openFile } from '../import/open-file.ts';
import { grappeError } from '../../errors/problem.ts';

/** Raised when the lines of a dump are to be read differently. */
const format = 1;

const head = z.object({ grappe: z.literal('dump'), format: z.number() });
const values = z.record(z.string(), z.unknown());
const types = z.record(z.string(), z.string()).default({});
const node = z.object({ labels: z.array(z.string()), values, types });
const edge = z.object({ type: z.string(), from: z.number(), to: z.number(), values, types });
const foot = z.object({ nodes: z.number(), edges: z.number(), sha256: z.string() });

export type NodeLine = z.infer<typeof node>;

/** Its ends are nodes by their places among the nodes of the file, from 0. */
export type EdgeLine = z.infer<typeof edge>;

export interface Totals {
  readonly nodes: number;
  readonly edges: number;
}

/** Writes a dump beside its final name, which it takes when it is whole. */
export class DumpWriter {
  readonly #path: string;
  readonly #stream: WriteStream;
  readonly #hash = createHash('sha256');
  #totals = { nodes: 0, edges: 0 };

  constructor(path: string) {
    this.#path = path;
    this.#stream = createWriteStream(`${path}.part`);
  }

  async begin(): Promise<void> {
    await this.#write(JSON.stringify({ grappe: 'dump', format }));
  }

  async node({ labels, values, types }: NodeLine): Promise<void> {
    this.#totals.nodes += 1;
    await this.#write(JSON.stringify({ labels, values, ...given(types) }));
  }

  async edge({ type, from, to, values, types }: EdgeLine): Promise<void> {
    this.#totals.edges += 1;
    await this.#write(JSON.stringify({ type, from, to, values, ...given(types) }));
  }

  async end(): Promise<Totals & { readonly sha256: string }> {
    const sha256 = this.#hash.copy().digest('hex');
    await this.#write(JSON.stringify({ ...this.#totals, sha256 }));
    this.#stream.end();
    await finished(this.#stream);
    await rename(`${this.#path}.part`, this.#path);
    return { ...this.#totals, sha256 };
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    this.#stream.destroy();
    await rm(`${this.#path}.part`, { force: true });
  }

  async #write(line: string): Promise<void> {
    if (this.#stream.errored) throw this.#stream.errored;
    const text = `${line}\n`;
    this.#hash.update(text);
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}

function given(types: Readonly<Record<string, string>>) {
  return Object.keys(types).length > 0 ? { types } : {};
}

/**
 * Reads a dump through and holds it against its checksum.
 *
 * @throws {GrappeError} IMPORT_INVALID for a file that is none, is cut off or was changed; NOT_FOUND
 */
export async function checkDump(path: string): Promise<Totals> {
  const hash = createHash('sha256');
  let last = '';
  let lines = 0;
  for await (const line of linesOf(path)) {
    if (lines === 0) checkHead(line, path);
    else hash.update(`${last}\n`);
    last = line;
    lines += 1;
  }
  const end = foot.safeParse(parse(last));
  const totals = end.success ? end.data : null;
  if (totals?.sha256 !== hash.digest('hex') || totals.nodes + totals.edges + 2 !== lines)
    throw unusable(path, lines, 'The dump is cut off or was changed.', 'Take another copy of it.');
  return totals;
}

function checkHead(line: string, path: string): void {
  const found = head.safeParse(parse(line));
  if (!found.success) throw unusable(path, 1, 'The file is no dump of Grappe.', 'grappe dump writes one.');
  if (found.data.format !== format)
    throw unusable(
      path,
      1,
      `The dump is of format ${found.data.format}; this program reads ${format}.`,
      'Take the program that wrote it.',
    );
}

/** The nodes and edges of a dump that was checked, in its order. */
export async function* readDump(path: string): AsyncGenerator<NodeLine | EdgeLine> {
  let isFirst = true;
  for await (const line of linesOf(path)) {
    const value = parse(line);
    if (!isFirst && typeof value === 'object' && value !== null) {
      if ('labels' in value) yield node.parse(value);
      else if ('from' in value) yield edge.parse(value);
    }
    isFirst = false;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let begun = '';
  for await (const text of readTextSlices(await openFile(path))) {
    const lines = (begun + text).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
  if (begun) yield begun;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function unusable(file: string, line: number, message: string, hint: string) {
  return grappeError('IMPORT_INVALID', message, { hint, place: { file, line, column: 1 } });
}
