import type { GraphModel, Property, Relation } from '../../model/graph-model.ts';
import { commonRelations } from '../../model/relations.ts';
import { invariant } from '../../util/invariant.ts';

/** What every one of these kinds has under the same name: properties that hold one value, and relations. */
export function sharedBy(
  model: GraphModel,
  names: readonly string[],
): { readonly properties: readonly Property[]; readonly relations: readonly Relation[] } {
  const kinds = names.flatMap((name) => model.kinds[name] ?? []);
  const relations = commonRelations(kinds.map((kind) => kind.relations));
  return { properties: sharedProperties(kinds), relations };
}

/** What every one of these kinds or relationships has under the same name and holds one value. */
export function sharedProperties(
  owners: readonly { readonly properties: readonly Property[] }[],
): readonly Property[] {
  const [first, ...others] = owners;
  invariant(first, 'a list is of kinds, and of relationships');
  return first.properties.filter(
    (property) => !property.list && others.every((owner) => owner.properties.some(isLike(property))),
  );
}

function isLike({ name, type, list }: Property): (other: Property) => boolean {
  return (other) => other.name === name && other.type === type && other.list === list;
}
