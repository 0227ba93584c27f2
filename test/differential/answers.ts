import type { GraphQLSchema } from 'graphql';

/** Whether an answer holds something beside nulls, zeros, empty lists and names of types. */
export function isFilled(schema: GraphQLSchema, data: unknown): boolean {
  if (typeof data === 'string') return schema.getType(data) === undefined;
  if (typeof data === 'number') return data !== 0;
  return (
    typeof data === 'object' && data !== null && Object.values(data).some((each) => isFilled(schema, each))
  );
}

/** Whether there is a null anywhere in it. */
export function hasNull(data: unknown): boolean {
  return data === null || (typeof data === 'object' && Object.values(data).some(hasNull));
}

/** The cursors that an answer shows under `cursors` at these response keys, positions in lists left out. */
export function cursorsAt(data: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => cursorsAt(item, path));
  if (typeof data !== 'object' || data === null) return [];
  const [key, ...rest] = path;
  const below = (data as Readonly<Record<string, unknown>>)[key ?? 'cursors'];
  return key === undefined ? textsIn(below) : cursorsAt(below, rest);
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
