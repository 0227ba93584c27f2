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
  addNode(kind: string, id: string, properties: Readonly<Record<string, Value>>): void {
    const rows = this.#nodes.get(kind) ?? [];
    this.#nodes.set(kind, rows);
    rows.push(given(id, properties));
    if (rows.length === this.#size) this.#flushNodes(kind);
  }

  addEdge(batch: EdgeHead, { id, from, to }: Edge, properties: Readonly<Record<string, Value>>): void {
    const key = `${batch.type} ${batch.from} ${batch.to}`;
    const group = this.#edges.get(key) ?? { batch, rows: [] };
    this.#edges.set(key, group);
    group.rows.push([from, to, given(id, properties)]);
    if (group.rows.length === this.#size) this.#flushEdges(key);
  }

  /** Nodes go before the first edge: both ends of it must be there. */
  flush(): void {
    for (const kind of this.#nodes.keys()) this.#flushNodes(kind);
    for (const key of this.#edges.keys()) this.#flushEdges(key);
  }

  #flushNodes(kind: string): void {
    const rows = this.#nodes.get(kind) ?? [];
    this.#nodes.delete(kind);
    if (rows.length > 0) this.#writer.add({ what: 'nodes', kind, rows });
  }

  #flushEdges(key: string): void {
    const group = this.#edges.get(key);
    this.#edges.delete(key);
    if (group) this.#writer.add({ what: 'edges', ...group.batch, rows: group.rows });
  }
}

interface EdgeHead {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

function given(id: string, properties: Readonly<Record<string, Value>>): Properties {
  const left: Record<string, Value> & { id: string } = { id };
  for (const name in properties) {
    const value = properties[name];
    if (name !== 'id' && value !== null && value !== undefined) left[name] = plain(value);
  }
  return left;
}

/** Whole numbers are bigints for the database only: what reads a batch knows from the model which they are. */
function plain(value: Value): Value {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
