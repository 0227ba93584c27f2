import type { GraphModel, Relationship } from '../../model/graph-model.ts';
import { groupBy } from '../../util/group-by.ts';
import type { StatementEntry } from '../changes/change-set.ts';
import { mergeStatement } from '../merge/merge-statement.ts';
import { suggestion } from '../../util/nearest.ts';
import { conflictFault } from './conflict-fault.ts';
import type { Fault } from './check-said.ts';
import type { StatementSaid } from './import-source.ts';
import { kindsInGraph } from './in-graph.ts';
import type { Known } from './prepare-nodes.ts';
import type { Preparing } from './preparing.ts';
import type { SpooledStatement } from './read-rows.ts';
import { uniteStatements } from './unite-statements.ts';

/** Makes the edges of all that the rows of a file state. Gives the number of rows that a row before them contradicts. */
export async function prepareStatements(preparing: Preparing, known: Known): Promise<number> {
  const renamed = new Set<string>();
  let contradicted = 0;
  for (let bucket = 0; bucket < preparing.statements.buckets; bucket += 1) {
    const texts = await preparing.statements.read(bucket);
    // Written from SpooledStatement by the reader of rows, and by nothing else.
    const spooled = texts.map((text) =>
      inOrder(JSON.parse(text) as SpooledStatement, preparing.model, known),
    );
    const kinds = await kindsOfEnds(spooled, preparing, known);
    for (const [, group] of groupBy(spooled, ({ said }) => `${said.type}/${said.from}/${said.to}`)) {
      contradicted += await preparePair(group, preparing, kinds, renamed, known);
    }
  }
  return contradicted;
}

/** With the ids of the graph; of a symmetric relationship the smaller id first. */
function inOrder({ line, said }: SpooledStatement, model: GraphModel, { renamed }: Known): SpooledStatement {
  const from = renamed.get(said.from) ?? said.from;
  const to = renamed.get(said.to) ?? said.to;
  const turned = model.relationships[said.type]?.symmetric === true && to < from;
  return { line, said: { ...said, from: turned ? to : from, to: turned ? from : to } };
}

type KindOf = (id: string) => string | undefined;

async function kindsOfEnds(
  spooled: readonly SpooledStatement[],
  { reading, model }: Preparing,
  { kinds }: Known,
): Promise<KindOf> {
  const ids = new Set(spooled.flatMap(({ said }) => [said.from, said.to]).filter((id) => !kinds.has(id)));
  const found = await kindsInGraph(reading, model, ids);
  return (id) => found.get(id) ?? kinds.get(id);
}

async function preparePair(
  group: readonly SpooledStatement[],
  preparing: Preparing,
  kindOf: KindOf,
  renamed: Set<string>,
  known: Known,
): Promise<number> {
  const [first] = group;
  const { model, speaker, batches } = preparing;
  const relationship = model.relationships[first?.said.type ?? ''];
  if (!first || !relationship) return 0;
  const [from, to] = [kindOf(first.said.from), kindOf(first.said.to)];
  const fault = endsFault(first.said, relationship, from, to, known);
  if (fault || from === undefined || to === undefined) {
    for (const { line } of group) if (fault) await preparing.reject(line, fault);
    return 0;
  }
  const isDated = relationship.properties.some(({ name }) => name === 'asOf');
  const { entries, contradicted } = uniteStatements(
    group.map(({ said }) => said),
    speaker,
    isDated,
  );
  for (const entry of entries) {
    if (renamed.has(entry.id)) continue;
    if (known.renamed.size > 0) renamed.add(entry.id);
    const edge = edgeOf(relationship, entry);
    if (edge.fault) await preparing.reject(first.line, edge.fault);
    else await batches.addEdge({ type: entry.type, from, to }, entry.from, entry.to, edge.properties);
  }
  return contradicted;
}

/** An edge that one source alone states says all of its entry; `entries` is written when a second one comes. */
function edgeOf(relationship: Relationship, entry: StatementEntry) {
  const { properties, conflicts } = mergeStatement(relationship, [entry], entry.run);
  const { entries: _entries, ...own } = properties;
  return { properties: { ...own, id: entry.id }, fault: conflictFault(entry.id, conflicts) };
}

function endsFault(
  { type, from, to }: StatementSaid,
  { ends, symmetric }: Relationship,
  fromKind: string | undefined,
  toKind: string | undefined,
  { kinds }: Known,
): Fault | null {
  for (const [id, kind] of [
    [from, fromKind],
    [to, toKind],
  ] as const) {
    if (kind === undefined)
      return {
        message: `Neither this file nor the graph has "${id}".`,
        hint: suggestion(id, [...kinds.keys()].slice(0, 2_000)),
      };
  }
  const allows = (a: string | undefined, b: string | undefined) =>
    ends.some((pair) => pair.from.includes(a ?? '') && pair.to.includes(b ?? ''));
  if (allows(fromKind, toKind) || (symmetric && allows(toKind, fromKind))) return null;
  return {
    message: `${type} does not lead from a ${fromKind} (${from}) to a ${toKind} (${to}).`,
    hint: `It leads ${ends.map((pair) => `from ${pair.from.join(', ')} to ${pair.to.join(', ')}`).join('; ')}.`,
  };
}
