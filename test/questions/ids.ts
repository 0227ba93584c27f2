import { isNode, isPath, isRelationship } from 'neo4j-driver';

/** Every value under the key `id` of a GraphQL answer, sorted, each once. */
export function idsOfAnswer(value: unknown): readonly string[] {
  return sorted(collect(value));
}

function collect(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : collect(inner),
  );
}

/** The property `id` of every node and relationship in values that came over Bolt, sorted, each once. */
export function idsOfGraph(value: unknown): readonly string[] {
  return sorted(entities(value));
}

function entities(value: unknown): readonly string[] {
  if (isNode(value) || isRelationship(value)) {
    const { id } = value.properties as { readonly id?: unknown };
    return typeof id === 'string' ? [id] : [];
  }
  if (isPath(value)) {
    return value.segments.flatMap(({ start, relationship, end }) => entities([start, relationship, end]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(entities);
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
