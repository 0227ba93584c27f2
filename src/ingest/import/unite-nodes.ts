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
  /** What is said in passing. */
  readonly saying: NodeSaying;
  /** For each property in which the rows contradict each other, all they say. */
  readonly contradictions: readonly NodeClaim[];
}

/**
 * What many rows say of one node, as their source says it. Where rows differ, the value that most of them give
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
    const about = { node: id, source, run, property: name, quote: null };
    contradictions.push(
      ...[best, ...others].map((value, index): NodeClaim => ({
        ...{ ...about, value: String(value), preferred: index === 0 },
        ...(index > 0 && { nth: index + 1 }),
      })),
    );
  }
  const onlyNamed = own.length === 0;
  const saying = { kind, names: namesOf(counted), properties, ...(onlyNamed && { onlyNamed }) };
  return { id, kind, fallback: onlyNamed, saying, contradictions };
}

function valuesOf(said: readonly NodeSaid[]): ReadonlyMap<string, readonly PropertyValue[]> {
  const values = new Map<string, PropertyValue[]>();
  for (const { properties } of said) {
    for (const name in properties) {
      const value = properties[name];
      const group = values.get(name);
      if (value === undefined) continue;
      if (group) group.push(value);
      else values.set(name, [value]);
    }
  }
  return values;
}

function namesOf(said: readonly NodeSaid[]): readonly (readonly [string, string])[] {
  const [first, ...others] = said;
  if (first && others.length === 0 && first.names.length <= 1) return first.names;
  const pairs = said.flatMap(({ names }) => names.map((pair) => [pair.join('\0'), pair] as const));
  return [...new Map(pairs).values()];
}

/** Distinct values, those that come most often first; of equals the first. */
function byCount<Value extends PropertyValue>(values: readonly Value[]): readonly Value[] {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return [first];
  const groups = [...groupBy(values, (value) => canonicalJson(value)).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap((group) => group.slice(0, 1));
}
