import type { Property } from './graph-model.ts';
import type { RelationshipDraft } from './read-relationships.ts';

/**
 * What a claim can say beyond the common properties: everything a statement of the domain can. Where two statements
 * use one word for different types, the claim keeps it as text. Book-keeping is not claimed.
 */
export function claimProperties(drafts: readonly RelationshipDraft[]): readonly Property[] {
  const found = new Map<string, Property>();
  for (const { relationship, own } of drafts) {
    if (relationship.claim || relationship.bookkeeping) continue;
    for (const property of own) {
      const other = found.get(property.name);
      found.set(property.name, claimed(property, relationship.type, other));
    }
  }
  return [...found.values()];
}

function claimed(property: Property, statement: string, other: Property | undefined): Property {
  if (!other) {
    const description = `Of ${statement}: ${property.description}`;
    return { ...property, description, nonNull: false, search: false, unique: false };
  }
  const description = `${other.description} Of ${statement}: ${property.description}`;
  const same = other.type === property.type && other.list === property.list;
  return same ? { ...other, description } : { ...other, description, type: 'String', list: false };
}
