import type { Value } from '../../cypher/cypher.ts';
import type { PreparedWriter, Properties } from './prepared.ts';

/** Gathers rows into batches of one kind, or one type between two kinds. */
export class Batches {
  readonly #writer: PreparedWriter;
  readonly #nodes = new Map<string, Properties[]>();
  readonly #edges = new Map<string, { readonly batch: EdgeHead; rows: [string, string, Properties][] }>();

  readonly #size: number;

  /** @param size rows of a full batch */
  constructor(writer: PreparedWriter, size: number) {
    this.#writer = writer;
    this.#size = size;
  }

  /** Properties that are null are left out: nothing is to be taken from a new node. */
  async addNode(kind: string, properties: Properties): Promise<void> {
    const rows = this.#nodes.get(kind) ?? [];
    this.#nodes.set(kind, rows);
    rows.push(given(properties));
    if (rows.length === this.#size) await this.#flushNodes(kind);
  }

  async addEdge(batch: EdgeHead, from: string, to: string, properties: Properties): Promise<void> {
    const key = `${batch.type} ${batch.from} ${batch.to}`;
    const group = this.#edges.get(key) ?? { batch, rows: [] };
    this.#edges.set(key, group);
    group.rows.push([from, to, given(properties)]);
    if (group.rows.length === this.#size) await this.#flushEdges(key);
  }

  /** Nodes go before the first edge: both ends of it must be there. */
  async flush(): Promise<void> {
    for (const kind of this.#nodes.keys()) await this.#flushNodes(kind);
    for (const key of this.#edges.keys()) await this.#flushEdges(key);
  }

  async #flushNodes(kind: string): Promise<void> {
    const rows = this.#nodes.get(kind) ?? [];
    this.#nodes.delete(kind);
    if (rows.length > 0) await this.#writer.add({ what: 'nodes', kind, rows });
  }

  async #flushEdges(key: string): Promise<void> {
    const group = this.#edges.get(key);
    this.#edges.delete(key);
    if (group) await this.#writer.add({ what: 'edges', ...group.batch, rows: group.rows });
  }
}

interface EdgeHead {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

function given({ id, ...properties }: Properties): Properties {
  const left: Record<string, Value> & { id: string } = { id };
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) left[name] = value;
  }
  return left;
}
