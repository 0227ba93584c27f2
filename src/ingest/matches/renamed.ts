import { claimKey, type NodeClaim, type StatementEntry } from '../changes/change-set.ts';
import type { Relationship } from '../../model/graph-model.ts';

/** What was said of one node, and what it becomes when said of another. */
export interface Renamed<Said> {
  readonly was: Said;
  readonly is: Said;
}

/**
 * Claims on one node as claims on another. What a source says of both stays two claims, told apart by `nth`.
 *
 * @param there claims on the other one
 */
export function renamedClaims(
  claims: readonly NodeClaim[],
  to: string,
  there: readonly NodeClaim[],
): readonly Renamed<NodeClaim>[] {
  const keyOf = (claim: NodeClaim) => `${claim.source} ${claimKey(claim)}`;
  const taken = new Set(there.map(keyOf));
  return claims.map((was) => {
    const is = firstFree({ ...was, node: to }, (claim) => taken.has(keyOf(claim)));
    taken.add(keyOf(is));
    return { was, is };
  });
}

function firstFree(claim: NodeClaim, isTaken: (claim: NodeClaim) => boolean): NodeClaim {
  for (let [free, nth] = [claim, 2]; ; [free, nth] = [{ ...claim, nth }, nth + 1])
    if (!isTaken(free)) return free;
}

/**
 * Statements of one node as statements of another. What a source states of both stays two statements, told apart by a key
 * made of the old id.
 *
 * @param isStated whether a source states by a statement with this id already
 */
export function renamedEntries(
  entries: readonly StatementEntry[],
  names: { readonly from: string; readonly to: string },
  relationshipOf: (type: string) => Relationship | undefined,
  isStated: (id: string, source: string) => boolean,
): readonly Renamed<StatementEntry>[] {
  const rename = (id: string) => (id === names.from ? names.to : id);
  const key = names.from.slice(names.from.indexOf(':') + 1).replace(/[^A-Za-z0-9._~-]/g, '-');
  return entries.flatMap((was) => {
    const [one, other] = [rename(was.from), rename(was.to)];
    // What was said of the two together says nothing of one.
    if (one === other) return [];
    const isTurned = relationshipOf(was.type)?.symmetric === true && other < one;
    const [from, to] = isTurned ? [other, one] : [one, other];
    const [, , , ownKey] = idParts(was);
    const id = [was.type, from, to, ...(ownKey === undefined ? [] : [ownKey])].join('/');
    const free = isStated(id, was.source)
      ? [was.type, from, to, [ownKey, key].filter(Boolean).join('.')].join('/')
      : id;
    return [{ was, is: { ...was, from, to, id: free } }];
  });
}

/** `TYPE/from/to/key`: ids of nodes have no slash. */
function idParts({ id }: StatementEntry): readonly string[] {
  return id.split('/');
}
