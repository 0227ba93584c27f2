import type { Relationship } from '../../model/graph-model.ts';
import { checkId, nearestId } from './check-id.ts';
import type { Located, LocatedPair } from './located.ts';
import { readText } from './read-value.ts';
import type { SeedContext } from './seed-context.ts';

interface StatementEnds {
  readonly from: string;
  readonly to: string;
}

/** Both ends of a statement, of kinds that its type joins; those of a symmetric type in the order of their ids. */
export function readEnds(pair: LocatedPair, named: Relationship, context: SeedContext): StatementEnds | null {
  const { findings, kinds } = context;
  const { value } = pair;
  if (value.kind !== 'list' || value.items.length !== 2) {
    findings.add(value.place, `${named.type} needs its two ends.`, `Write "${named.type}: [from, to]".`);
    return null;
  }
  const [from, to] = value.items.map((item) => readEnd(item, context));
  if (!from || !to) return null;
  if (from === to) findings.add(value.place, `Both ends are "${from}".`);
  const [fromKind = '', toKind = ''] = [kinds.get(from), kinds.get(to)];
  if (!joins(named, fromKind, toKind) && !(named.symmetric && joins(named, toKind, fromKind))) {
    findings.add(
      value.place,
      `${named.type} does not lead from ${fromKind} to ${toKind}.`,
      allowedEnds(named, fromKind, toKind),
    );
  }
  return named.symmetric && to < from ? { from: to, to: from } : { from, to };
}

function readEnd(item: Located, context: SeedContext): string | null {
  const { model, findings, kinds } = context;
  const id = readText(item, 'An end', context);
  if (id === null || !checkId(model, id, item.place, findings)) return null;
  if (kinds.has(id)) return id;
  findings.add(
    item.place,
    `No file puts "${id}".`,
    nearestId(id, kinds.keys()) ?? 'Put it under nodes: with its kind and name.',
  );
  return null;
}

function joins(named: Relationship, from: string, to: string): boolean {
  return named.ends.some((ends) => ends.from.includes(from) && ends.to.includes(to));
}

function allowedEnds(named: Relationship, from: string, to: string): string {
  if (joins(named, to, from)) return 'Write the ends the other way round.';
  const reachable = named.ends.flatMap((ends) => (ends.from.includes(from) ? ends.to : []));
  const starts = named.ends.flatMap((ends) => ends.from);
  return reachable.length > 0
    ? `From ${from} it leads to ${[...new Set(reachable)].join(', ')}.`
    : `It starts from ${[...new Set(starts)].join(', ')}.`;
}
