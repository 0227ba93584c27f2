import { grappeError } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { suggestion } from '../../util/nearest.ts';
import { today } from '../../util/today.ts';
import {
  claimKey,
  type NodeClaim,
  type NodeSaying,
  type SourceContent,
  type StatementEntry,
} from '../changes/change-set.ts';
import type { Speaker } from '../merge/speaker-order.ts';
import type { GivenChange, PutGiven, StateGiven } from './given-change.ts';

/**
 * What a source says once the changes are made, one after the other, to what it said before.
 *
 * @throws {GrappeError} NOT_FOUND where something is retracted that the source does not say
 */
export function contentAfter(
  before: SourceContent,
  changes: readonly GivenChange[],
  model: GraphModel,
): SourceContent {
  const { source, run } = before;
  const claims = new Map(before.claims.map((claim) => [claimKey(claim), claim]));
  const statements = new Map(before.statements.map((entry) => [entry.id, entry]));
  for (const change of changes) {
    switch (change.kind) {
      case 'put':
        for (const claim of claimsOf(change.put, { source, run })) claims.set(claimKey(claim), claim);
        break;
      case 'state': {
        const entry = entryOf(change.state, { source, run }, model);
        statements.set(entry.id, entry);
        break;
      }
      case 'retract':
        if (statements.delete(change.id)) break;
        retractNode(claims, change.id, source, statements.keys());
    }
  }
  return { source, run, claims: [...claims.values()], statements: [...statements.values()] };
}

function claimsOf({ id: node, kind, names, properties, values }: PutGiven, speaker: Speaker): NodeClaim[] {
  const saying: NodeSaying = { kind, names, properties };
  const isSilent = kind === null && names.length === 0 && Object.keys(properties).length === 0;
  const passing = {
    node,
    ...speaker,
    property: null,
    value: canonicalJson(saying),
    preferred: false,
    quote: null,
  };
  const claimed = values.map((value): NodeClaim => ({ node, ...speaker, ...value }));
  return isSilent ? claimed : [passing, ...claimed];
}

function entryOf(
  { type, from, to, key, properties, asOf, confidence, quote, preferred }: StateGiven,
  speaker: Speaker,
  model: GraphModel,
): StatementEntry {
  const relationship = model.relationships[type];
  const turned = relationship?.symmetric === true && to < from;
  const [start, end] = turned ? [to, from] : [from, to];
  const dated = relationship?.properties.some(({ name }) => name === 'asOf') === true;
  return {
    id: [type, start, end, ...(key === null ? [] : [key])].join('/'),
    ...{ type, from: start, to: end, ...speaker, quote, preferred, properties },
    asOf: dated ? (asOf ?? today()) : null,
    confidence: confidence ?? 'STATED',
  };
}

function retractNode(
  claims: Map<string, NodeClaim>,
  node: string,
  source: string,
  statements: Iterable<string>,
): void {
  const said = [...claims].filter(([, claim]) => claim.node === node);
  if (said.length === 0)
    throw unsaid(node, source, [...statements, ...[...claims.values()].map((claim) => claim.node)]);
  for (const [key] of said) claims.delete(key);
}

function unsaid(id: string, source: string, known: readonly string[]) {
  return grappeError('NOT_FOUND', `${source} says nothing of "${id}" that could be retracted.`, {
    hint: suggestion(id, known),
  });
}
