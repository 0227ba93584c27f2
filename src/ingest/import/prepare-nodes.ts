import type { GraphModel, Kind } from '../../model/graph-model.ts';
import { groupBy } from '../../util/group-by.ts';
import type { NodeClaim } from '../changes/change-set.ts';
import { keptIds } from '../matches/alias.ts';
import { mergeSayings, type MergedNode } from '../merge/merge-node.ts';
import { conflictFault } from './conflict-fault.ts';
import { foreignIdsOf } from './foreign-ids.ts';
import type { NodeSaid } from './import-source.ts';
import { bearersOf, kindsInGraph, populatedKinds } from './in-graph.ts';
import type { SpooledNode } from './spooled.ts';
import type { Preparing } from './preparing.ts';
import { uniteNode } from './unite-nodes.ts';

/** What is known of the nodes of a file once they are prepared. */
export interface Known {
  /** Kinds by the ids of the file. */
  readonly kinds: Map<string, string>;
  /** Ids of the graph for those of the file whose nodes are in it under another one, told by a foreign id. */
  readonly renamed: Map<string, string>;
  /** Kinds of which the graph has nodes. */
  readonly populated: ReadonlySet<string>;
}

interface PreparedNode {
  readonly line: number;
  readonly fallback: boolean;
  readonly contradictions: readonly NodeClaim[];
  readonly merged: MergedNode;
}

/** Makes one node of all that the rows of a file say of it, for every node of the file. */
export async function prepareNodes(preparing: Preparing): Promise<Known> {
  const populated = await populatedKinds(preparing.reading, preparing.model);
  const known: Known = { kinds: new Map(), renamed: new Map(), populated };
  for (let bucket = 0; bucket < preparing.nodes.buckets; bucket += 1) {
    preparing.signal.throwIfAborted();
    const spooled = groupBy(preparing.nodes.read(bucket), ({ said }) => said.id);
    const groups = [...spooled].sort(([a], [b]) => (a < b ? -1 : 1));
    const nodes = groups.flatMap(([, group]) => unite(group, preparing));
    await rename(nodes, preparing, known);
    const there = await inGraph(nodes, preparing, known);
    for (const node of nodes) {
      if (!node.fallback || !there.has(node.merged.id)) await prepareNode(node, preparing, known);
    }
    for (const [id, kind] of there) known.kinds.set(id, kind);
  }
  return known;
}

function unite(group: readonly SpooledNode[], { model, speaker, foreignIds }: Preparing): PreparedNode[] {
  const said = group.flatMap((each) => Array<NodeSaid>(each.times).fill(foreignIds.withoutShared(each.said)));
  const [first, ...others] = said;
  const [{ line } = { line: 0 }] = group;
  if (!first) return [];
  const { id, fallback, saying, contradictions } = uniteNode([first, ...others], speaker);
  const passing = [{ source: speaker.source, run: speaker.run, saying }];
  const merged = mergeSayings(model, id, passing, contradictions, speaker.run);
  return [{ line, fallback, contradictions, merged }];
}

/** Kinds of the nodes that others have put, by the ids of the file: theirs count, and what the file only names is left to them. */
async function inGraph(
  nodes: readonly PreparedNode[],
  { model, reading, speaker }: Preparing,
  { renamed, populated }: Known,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(nodes.map(({ merged: { id } }) => [renamed.get(id) ?? id, id] as const));
  const found = await kindsInGraph(reading, model, ids.keys(), { except: speaker.run, among: populated });
  return new Map([...found].map(([id, kind]) => [ids.get(id) ?? id, kind] as const));
}

/** A node of the graph that bears the foreign id of one of the file, or into which it went, is the same node, whatever its id. */
async function rename(
  nodes: readonly PreparedNode[],
  { model, reading }: Preparing,
  { renamed, populated }: Known,
): Promise<void> {
  const kept = await keptIds(
    reading,
    nodes.map(({ merged }) => merged.id),
  );
  for (const [id, now] of kept) renamed.set(id, now);
  for (const [kind, group] of groupBy(nodes, ({ merged }) => merged.kind ?? '')) {
    for (const property of foreignIdsOf(model, kind)) {
      const bearing = alike(model, kind).filter(
        (name) => populated.has(name) && foreignIdsOf(model, name).includes(property),
      );
      if (bearing.length === 0) continue;
      const said = new Map(
        group.flatMap(({ merged }) => {
          const value = merged.properties[property];
          return typeof value === 'string' ? [[value, merged.id] as const] : [];
        }),
      );
      for (const [value, bearer] of await bearersOf(reading, bearing, property, [...said.keys()])) {
        const id = said.get(value);
        if (id !== undefined && id !== bearer) renamed.set(id, bearer);
      }
    }
  }
}

async function prepareNode(
  { line, contradictions, merged }: PreparedNode,
  preparing: Preparing,
  known: Known,
): Promise<void> {
  const { model, batches } = preparing;
  const kind = model.kinds[merged.kind ?? ''];
  const fault = conflictFault(merged.id, merged.conflicts);
  if (!kind || fault)
    return preparing.reject(line, fault ?? { message: `No row says of which kind "${merged.id}" is.` });
  const id = known.renamed.get(merged.id) ?? merged.id;
  known.kinds.set(merged.id, kind.name);
  batches.addNode(kind.name, id, merged.properties);
  for (const claim of contradictions) preparing.claims.add(id, { ...claim, node: id });
}

/** Kinds with ids that begin alike: an organisation may be of another one by now. */
function alike(model: GraphModel, kind: string): readonly string[] {
  const prefix = model.kinds[kind]?.prefix;
  return Object.values(model.kinds).flatMap((each: Kind) => (each.prefix === prefix ? [each.name] : []));
}
