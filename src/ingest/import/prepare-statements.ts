import type { GraphModel, Relationship } from '../../model/graph-model.ts';
import { groupBy } from '../../util/group-by.ts';
import { readLineage } from '../load/graph-lineage.ts';
import { circleFault, type Lineage } from '../merge/lineage.ts';
import { mergeStatement } from '../merge/merge-statement.ts';
import { suggestion } from '../../util/nearest.ts';
import type { Fault } from './check-said.ts';
import { conflictFault } from './conflict-fault.ts';
import { endsFault } from './ends-fault.ts';
import type { StatementSaid } from './import-source.ts';
import { kindsInGraph } from './in-graph.ts';
import type { Known } from './prepare-nodes.ts';
import type { Preparing } from './preparing.ts';
import type { SpooledStatement } from './spooled.ts';
import { uniteStatements } from './unite-statements.ts';

/** What became of what rows state. */
export interface Stated {
  /** Rows that a row before them contradicts without anything to tell the two apart. */
  contradicted: number;
  /** Rows that state something optional of a node that is nowhere. */
  omitted: number;
}

/** Makes the edges of all that the rows of a file state. */
export async function prepareStatements(preparing: Preparing, known: Known): Promise<Readonly<Stated>> {
  const renamed = new Set<string>();
  const stated: Stated = { contradicted: 0, omitted: 0 };
  const lineage = await readLineage(preparing.reading, preparing.model);
  for (let bucket = 0; bucket < preparing.statements.buckets; bucket += 1) {
    preparing.signal.throwIfAborted();
    const spooled = preparing.statements.read(bucket).map((each) => inOrder(each, preparing.model, known));
    const kinds = await kindsOfEnds(spooled, preparing, known);
    for (const [, group] of groupBy(spooled, ({ said }) => `${said.type}/${said.from}/${said.to}`)) {
      await preparePair(group, preparing, { kindOf: kinds, renamed, known, stated, lineage });
    }
  }
  return stated;
}

/** With the ids of the graph; of a symmetric relationship the smaller id first. */
function inOrder({ line, said }: SpooledStatement, model: GraphModel, { renamed }: Known): SpooledStatement {
  const from = renamed.get(said.from) ?? said.from;
  const to = renamed.get(said.to) ?? said.to;
  const turned = model.relationships[said.type]?.symmetric === true && to < from;
  return { line, said: { ...said, from: turned ? to : from, to: turned ? from : to } };
}

/** Ids that are looked through for one that was meant. */
const mostCompared = 2_000;

type KindOf = (id: string) => string | undefined;

async function kindsOfEnds(
  spooled: readonly SpooledStatement[],
  { reading, model }: Preparing,
  { kinds, populated }: Known,
): Promise<KindOf> {
  const ids = new Set<string>();
  for (const { said } of spooled) {
    if (!kinds.has(said.from)) ids.add(said.from);
    if (!kinds.has(said.to)) ids.add(said.to);
  }
  const found = await kindsInGraph(reading, model, ids, { among: populated });
  return (id) => found.get(id) ?? kinds.get(id);
}

interface Pairing {
  readonly kindOf: KindOf;
  /** Ids of statements with an end that has another id in the graph: two pairs of the file may be one pair there. */
  readonly renamed: Set<string>;
  readonly known: Known;
  readonly stated: Stated;
  /** Of the graph and of the file so far. */
  readonly lineage: Lineage;
}

async function preparePair(
  group: readonly SpooledStatement[],
  preparing: Preparing,
  { kindOf, renamed, known, stated, lineage }: Pairing,
): Promise<void> {
  const [first] = group;
  const { model, speaker, batches } = preparing;
  const relationship = model.relationships[first?.said.type ?? ''];
  if (!first || !relationship) return;
  const [from, to] = [kindOf(first.said.from), kindOf(first.said.to)];
  if (from === undefined || to === undefined)
    return rejectMissing(group, preparing, { kindOf, known, stated });
  const fault =
    endsFault(relationship, { id: first.said.from, kind: from }, { id: first.said.to, kind: to }) ??
    circleOf(relationship, first.said, lineage);
  if (fault) {
    for (const { line } of group) await preparing.reject(line, fault);
    return;
  }
  const isDated = relationship.properties.some(({ name }) => name === 'asOf');
  const { entries, contradicted } = uniteStatements(
    group.map(({ said }) => said),
    speaker,
    isDated,
  );
  stated.contradicted += contradicted;
  for (const entry of entries) {
    if (renamed.has(entry.id)) continue;
    if (known.renamed.size > 0) renamed.add(entry.id);
    // An edge that one source alone states says all of its entry: `entries` is written when a second one comes.
    const { properties, conflicts } = mergeStatement(relationship, [entry], entry.run);
    const impossible = conflictFault(entry.id, conflicts);
    if (impossible) await preparing.reject(first.line, impossible);
    else batches.addEdge({ type: entry.type, from, to }, entry, properties);
  }
}

function circleOf({ acyclic }: Relationship, said: StatementSaid, lineage: Lineage): Fault | null {
  const circle = acyclic ? lineage.add(said) : null;
  return circle && circleFault(said.type, circle);
}

async function rejectMissing(
  group: readonly SpooledStatement[],
  preparing: Preparing,
  { kindOf, known, stated }: Pick<Pairing, 'kindOf' | 'known' | 'stated'>,
): Promise<void> {
  for (const { line, said } of group) {
    if (said.optional) {
      stated.omitted += 1;
      continue;
    }
    const id = kindOf(said.from) === undefined ? said.from : said.to;
    const hint = suggestion(id, [...known.kinds.keys()].slice(0, mostCompared));
    await preparing.reject(line, { message: `Neither this file nor the graph has "${id}".`, hint });
  }
}
