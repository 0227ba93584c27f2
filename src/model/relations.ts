import type { Complain } from './complain.ts';
import type { Relation } from './graph-model.ts';
import type { KindDraft } from './read-kinds.ts';
import { type KindSets, type RelationshipDraft, argumentAt, kindsOf } from './read-relationships.ts';

/** Relations by kind. */
export type Derived = ReadonlyMap<string, readonly Relation[]>;

/** Turns relationships into fields of the kinds at both ends; a field whose name is taken is complained of. */
export function deriveRelations(
  kinds: readonly KindDraft[],
  sets: KindSets,
  relationships: readonly RelationshipDraft[],
  complain: Complain,
): Derived {
  const relations = new Map<string, Relation[]>(kinds.map(({ name }) => [name, []]));
  for (const draft of relationships)
    for (const side of sidesOf(draft)) {
      let clash: string | undefined;
      for (const kind of kinds) {
        const names = namesSeenBy(kind.name, draft, side);
        if (names.length === 0) continue;
        const field = draft.relationship[side].field;
        const targets = kindsOf(names, sets);
        const fields = relations.get(kind.name) ?? [];
        const taken = takenBy(field, kind, fields);
        if (taken) clash ??= `"${kind.name}" has a field "${field}" already: ${taken}.`;
        fields.push({
          field,
          description: draft.relationship[side].description,
          type: draft.relationship.type,
          direction: draft.relationship.symmetric ? 'BOTH' : side === 'out' ? 'OUT' : 'IN',
          targets,
          target: targetOf(names, targets, sets),
        });
      }
      if (clash !== undefined) complain(argumentAt(draft.use, side), clash, 'Name this one differently.');
    }
  return relations;
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

/** The GraphQL type of a set of kinds: what it is called where it has one name, else the smallest type that holds them all. */
function targetOf(names: readonly string[], kinds: readonly string[], sets: KindSets): string {
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return only;
  const holders = [...sets].filter(([, members]) => kinds.every((kind) => members.includes(kind)));
  const [smallest] = holders.sort(([, a], [, b]) => a.length - b.length);
  return smallest?.[0] ?? 'Node';
}

/** Relations that all of these lists share, the same in type, direction and targets. */
export function commonRelations(lists: readonly (readonly Relation[])[]): readonly Relation[] {
  const [first = [], ...rest] = lists;
  return first.filter((relation) => rest.every((list) => list.some((other) => isSame(relation, other))));
}

function isSame(a: Relation, b: Relation): boolean {
  const shape = ({ field, type, direction, target, targets }: Relation) =>
    [field, type, direction, target, ...targets].join();
  return shape(a) === shape(b);
}
