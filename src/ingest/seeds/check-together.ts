import type { Place } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { claimKey, type NodeClaim, type SourceContent, type StatementEntry } from '../changes/change-set.ts';
import { groupBy } from '../../util/group-by.ts';
import type { Conflict } from '../merge/conflict.ts';
import { Lineage } from '../merge/lineage.ts';
import { mergeNode, type MergedNode } from '../merge/merge-node.ts';
import { mergeStatement } from '../merge/merge-statement.ts';
import { checkCircles } from './check-circles.ts';
import type { Findings } from './findings.ts';
import type { SeedSource } from './read-tree.ts';

interface Where {
  readonly findings: Findings;
  /** Place of a part of what a source says; null for a source that is only in the graph. */
  readonly placeOf: (source: string, key: string) => Place | null;
}

/**
 * Finds what cannot be so at once: nodes and statements on which sources disagree, nodes without a name, foreign ids
 * given twice, statements that lead in a circle. `others` are sources that are in the graph and not among the files.
 *
 * @param lineage what the graph has that must not lead in a circle, `others` among it
 */
export function checkTogether(
  sources: readonly SeedSource[],
  model: GraphModel,
  findings: Findings,
  others: readonly SourceContent[] = [],
  lineage = new Lineage(),
): void {
  const bySource = new Map(sources.map((source) => [source.content.source, source]));
  const where: Where = {
    findings,
    placeOf: (source, key) => bySource.get(source)?.places.get(key) ?? null,
  };
  const contents = [...sources.map(({ content }) => content), ...others];
  checkNodes(
    contents.flatMap(({ claims }) => claims),
    model,
    where,
  );
  checkStatements(
    contents.flatMap(({ statements }) => statements),
    model,
    where,
  );
  checkCircles(sources, model, lineage, findings);
}

function checkNodes(claims: readonly NodeClaim[], model: GraphModel, where: Where): void {
  const taken = new Map<string, string>();
  for (const [id, group] of groupBy(claims, ({ node }) => node)) {
    const node = mergeNode(model, id, group);
    const place = (source?: string, property?: string) => placeOfClaim(group, where, source, property);
    for (const conflict of node.conflicts) tell(conflict, `"${id}"`, place, where.findings);
    for (const property of model.kinds[node.kind ?? '']?.properties ?? []) {
      if (!property.unique) continue;
      const other = takenBy(node, property.name, taken);
      if (other !== undefined)
        where.findings.add(
          place(),
          `"${id}" has the ${property.name} of "${other}".`,
          'No two nodes of a kind share it.',
        );
    }
  }
}

function takenBy(node: MergedNode, property: string, taken: Map<string, string>): string | undefined {
  const value = node.properties[property];
  if (value === null || value === undefined) return undefined;
  const key = `${node.kind}/${property}/${JSON.stringify(value)}`;
  const other = taken.get(key);
  taken.set(key, other ?? node.id);
  return other;
}

function checkStatements(entries: readonly StatementEntry[], model: GraphModel, where: Where): void {
  for (const [id, group] of groupBy(entries, (entry) => entry.id)) {
    const relationship = model.relationships[group[0]?.type ?? ''];
    if (!relationship) continue;
    const place = (source?: string) => where.placeOf(source ?? group[0]?.source ?? '', id);
    for (const conflict of mergeStatement(relationship, group).conflicts)
      tell(conflict, id, place, where.findings);
  }
}

function placeOfClaim(
  group: readonly NodeClaim[],
  where: Where,
  source?: string,
  property?: string,
): Place | null {
  const own = group.filter((claim) => source === undefined || claim.source === source);
  const claim = own.find((each) => each.property === property) ?? own[0] ?? group[0];
  return where.placeOf(claim?.source ?? '', claim ? claimKey(claim) : '');
}

function tell(
  conflict: Conflict,
  what: string,
  placeOf: (source?: string, property?: string) => Place | null,
  findings: Findings,
): void {
  switch (conflict.kind) {
    case 'nameless':
      findings.add(placeOf(), `${what} has no name.`, 'Give it name: in this file or in another.');
      return;
    case 'kinds':
      findings.add(placeOf(), `${what} is a ${conflict.kinds.join(' and a ')}.`, 'A node has one kind.');
      return;
    case 'interval':
      findings.add(
        placeOf(undefined, 'endDate'),
        `${what} ends (${conflict.endDate}) before it starts (${conflict.startDate}).`,
      );
      return;
    case 'values': {
      const [first, second] = conflict.candidates;
      const other = placeOf(first.source, conflict.property);
      findings.add(
        placeOf(second.source, conflict.property),
        `${conflict.property} of ${what} is ${JSON.stringify(second.value)} here and ${JSON.stringify(first.value)} in ${other ? `${other.file}:${other.line}` : first.source}.`,
        'Mark one of them preferred: true.',
      );
    }
  }
}
