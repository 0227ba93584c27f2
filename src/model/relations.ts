import type { Complain } from './complain.ts';
import type { KindUnion, Relation } from './graph-model.ts';
import type { KindDraft } from './read-kinds.ts';
import { type KindSets, type RelationshipDraft, argumentAt, kindsOf } from './read-relationships.ts';

/** Relations by kind, and the unions made for ends without an interface of their own. */
export interface Derived {
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly unions: Readonly<Record<string, KindUnion>>;
}

/** Turns relationships into fields of the kinds at both ends; a field whose name is taken is complained of. */
export function deriveRelations(
  kinds: readonly KindDraft[],
  sets: KindSets,
  relationships: readonly RelationshipDraft[],
  complain: Complain,
): Derived {
  const unions = new Map<string, KindUnion>();
  const relations = new Map<string, Relation[]>(kinds.map(({ name }) => [name, []]));
  for (const draft of relationships)
    for (const side of sidesOf(draft)) {
      let clash: string | undefined;
      for (const kind of kinds) {
        const names = namesSeenBy(kind.name, draft, side);
        if (names.length === 0) continue;
        const field = draft.relationship[side].field;
        const fields = relations.get(kind.name) ?? [];
        const taken = takenBy(field, kind, fields);
        if (taken) clash ??= `"${kind.name}" has a field "${field}" already: ${taken}.`;
        fields.push({
          field,
          description: draft.relationship[side].description,
          type: draft.relationship.type,
          direction: draft.relationship.symmetric ? 'BOTH' : side === 'out' ? 'OUT' : 'IN',
          targets: kindsOf(names, sets),
          target: targetOf(names, sets, unions, draft, complain),
        });
      }
      if (clash !== undefined) complain(argumentAt(draft.use, side), clash, 'Name this one differently.');
    }
  return { relations, unions: Object.fromEntries(unions) };
}

type Side = 'out' | 'in';

function sidesOf({ relationship }: RelationshipDraft): readonly Side[] {
  return relationship.out.field === relationship.in.field ? ['out'] : ['out', 'in'];
}

/** Names, as written, of what a kind reaches on one side of a relationship. */
function namesSeenBy(kind: string, { ends }: RelationshipDraft, side: Side): readonly string[] {
  const reached = ends
    .filter(({ from, to }) => (side === 'out' ? from : to).includes(kind))
    .flatMap(({ fromNames, toNames }) => (side === 'out' ? toNames : fromNames));
  return [...new Set(reached)];
}

function takenBy(field: string, kind: KindDraft, relations: readonly Relation[]): string | undefined {
  if (kind.properties.some(({ name }) => name === field)) return 'a property';
  return relations.find((relation) => relation.field === field)?.type;
}

/** The GraphQL type of a set of kinds: the one kind, the interface of just these, or a union, made if need be. */
function targetOf(
  names: readonly string[],
  sets: KindSets,
  unions: Map<string, KindUnion>,
  { node }: RelationshipDraft,
  complain: Complain,
): string {
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return only;
  const kinds = kindsOf(names, sets);
  const same = (others: readonly string[]) => others.join() === kinds.join();
  const declared = [...sets].find(([, members]) => same(members))?.[0];
  if (declared !== undefined) return declared;
  const made = [...unions.values()].find((union) => same(union.kinds))?.name;
  if (made !== undefined) return made;
  const name = names.join('Or');
  if (sets.has(name))
    complain(node.name, `The set of ends "${name}" has the name of a type.`, 'Rename the type.');
  unions.set(name, { name, kinds, narrowest: narrowest(kinds, sets) });
  return name;
}

function narrowest(kinds: readonly string[], sets: KindSets): string {
  const holders = [...sets].filter(([, members]) => kinds.every((kind) => members.includes(kind)));
  const [first] = holders.sort(([, a], [, b]) => a.length - b.length);
  return first?.[0] ?? 'Node';
}

/** Relations that all of these lists share, the same in type, direction and target. */
export function commonRelations(lists: readonly (readonly Relation[])[]): readonly Relation[] {
  const [first = [], ...rest] = lists;
  return first.filter((relation) => rest.every((list) => list.some((other) => isSame(relation, other))));
}

function isSame(a: Relation, b: Relation): boolean {
  return a.field === b.field && a.type === b.type && a.direction === b.direction && a.target === b.target;
}
