import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeSaid } from './import-source.ts';

/** Properties that tell nodes of a kind apart beside their ids. */
export function foreignIdsOf(model: GraphModel, kind: string): readonly string[] {
  const properties = model.kinds[kind]?.properties ?? [];
  return properties.filter(({ name, unique }) => unique && name !== 'id').map(({ name }) => name);
}

/** The foreign ids of a file, and those among them that it gives to several nodes: such a one tells none of them. */
export class ForeignIds {
  readonly #properties: ReadonlyMap<string, readonly string[]>;
  readonly #bearers = new Map<string, string>();
  readonly #shared = new Set<string>();

  constructor(model: GraphModel) {
    this.#properties = new Map(Object.keys(model.kinds).map((kind) => [kind, foreignIdsOf(model, kind)]));
  }

  /** How many are given to several nodes. */
  get shared(): number {
    return this.#shared.size;
  }

  note({ id, of, properties }: NodeSaid): void {
    for (const property of this.#properties.get(of) ?? []) {
      const value = properties[property];
      if (value === undefined) continue;
      const key = `${property} ${String(value)}`;
      const bearer = this.#bearers.get(key);
      if (bearer === undefined) this.#bearers.set(key, id);
      else if (bearer !== id) this.#shared.add(key);
    }
  }

  /** What is said of a node, without the foreign ids that others of the file bear as well. */
  withoutShared(said: NodeSaid): NodeSaid {
    if (this.#shared.size === 0) return said;
    const isShared = (property: string) =>
      (this.#properties.get(said.of) ?? []).includes(property) &&
      this.#shared.has(`${property} ${String(said.properties[property])}`);
    const own = Object.entries(said.properties).filter(([property]) => !isShared(property));
    return { ...said, properties: Object.fromEntries(own) };
  }
}
