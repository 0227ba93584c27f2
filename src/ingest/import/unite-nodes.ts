import { canonicalJson } from '../../util/canonical-json.ts';
import { groupBy } from '../../util/group-by.ts';
import type { NodeClaim, NodeSaying, PropertyValue } from '../changes/change-set.ts';
import type { Speaker } from '../merge/speaker-order.ts';
import type { NodeSaid } from './import-source.ts';

/** All that the rows of one file say of one node. */
export interface UnitedNode {
  readonly id: string;
  readonly kind: string;
  /** It only names what it needs: another source's node counts if there is one. */
  readonly fallback: boolean;
  /** First what is said in passing; then, for each property in which the rows contradict each other, all they say. */
  readonly claims: readonly [NodeClaim, ...NodeClaim[]];
}

/**
 * What many rows say of one node, as the claims of their source. Where rows differ, the value that most of them give
 * counts, of equals the one that comes first; the others are kept as claims that are not preferred.
 *
 * @param said at least one, all of one id, in the order of the file
 */
export function uniteNode(said: readonly [NodeSaid, ...NodeSaid[]], { source, run }: Speaker): UnitedNode {
  const { id } = said[0];
  const own = said.filter((each) => !each.fallback);
  const counted = own.length > 0 ? own : said;
  const kind = byCount(counted.map((each) => each.of))[0] ?? said[0].of;
  const properties: Record<string, PropertyValue> = {};
  const contradictions: NodeClaim[] = [];
  for (const [name, values] of valuesOf(counted)) {
    const [best, ...others] = byCount(values);
    if (best === undefined) continue;
    properties[name] = best;
    if (others.length === 0 || typeof best === 'object') continue;
    contradictions.push(
      ...[best, ...others].map((value, index): NodeClaim => ({
        ...{
          node: id,
          source,
          run,
          property: name,
          value: String(value),
          preferred: index === 0,
          quote: null,
        },
        ...(index > 0 && { nth: index + 1 }),
      })),
    );
  }
  const onlyNamed = own.length === 0;
  const saying: NodeSaying = {
    ...{ kind, names: namesOf(counted), properties },
    ...(onlyNamed && { onlyNamed }),
  };
  const passing: NodeClaim = {
    ...{ node: id, source, run, property: null, value: canonicalJson(saying), preferred: false, quote: null },
  };
  return { id, kind, fallback: onlyNamed, claims: [passing, ...contradictions] };
}

function valuesOf(said: readonly NodeSaid[]): ReadonlyMap<string, readonly PropertyValue[]> {
  const pairs = said.flatMap(({ properties }) => Object.entries(properties));
  const groups = groupBy(pairs, ([name]) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(([, value]) => value)]));
}

function namesOf(said: readonly NodeSaid[]): readonly (readonly [string, string])[] {
  const pairs = said.flatMap(({ names }) => names.map((pair) => [pair.join('\0'), pair] as const));
  return [...new Map(pairs).values()];
}

/** Distinct values, those that come most often first; of equals the first. */
function byCount<Value extends PropertyValue>(values: readonly Value[]): readonly Value[] {
  if (values.length === 1) return values;
  const groups = [...groupBy(values, (value) => canonicalJson(value)).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap((group) => group.slice(0, 1));
}
