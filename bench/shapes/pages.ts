import { listOf, type Shape } from './shape.ts';

/** A place in the list of firms by name: behind so many rows. */
export interface Place {
  readonly offset: number;
  readonly cursor: string;
  readonly name: string;
  readonly id: string;
}

export const pageRows = 20;

/** A page of firms by name at some place, or the first one. */
export function pageShape(place: Place | null): Shape {
  const page = place === null ? 1 : place.offset / pageRows + 1;
  const after = place === null ? '' : `, after: "${place.cursor}"`;
  const behind =
    place === null
      ? 'f.name IS NOT NULL AND f.id IS NOT NULL'
      : 'f.name >= $name AND f.id IS NOT NULL AND (f.name > $name OR f.id > $id)';
  return {
    name: place === null ? 'page-first' : 'page-deep',
    title: place === null ? 'first page of 20' : `page ${page.toLocaleString('en')} of 20`,
    model: 'clusters',
    goal: { rival: null, floor: null },
    question: () => ({
      single: false,
      grappe: `{ firms(first: ${pageRows}, orderBy: [{name: ASC}]${after}) { nodes { name staff } } }`,
      rival: `{ firms(limit: ${pageRows}, offset: ${place?.offset ?? 0}, sort: [{name: ASC}]) { name staff } }`,
      cypher: {
        text: `MATCH (f:Firm) WHERE ${behind} RETURN f.name, f.staff ORDER BY f.name, f.id LIMIT ${pageRows}`,
        parameters: place === null ? {} : { name: place.name, id: place.id },
        build: listOf(['name', 'staff']),
      },
    }),
  };
}

/** One step of the walk to a deep page: so many rows at once. */
export function walkStep(first: number, cursor: string | null): string {
  const after = cursor === null ? '' : `, after: "${cursor}"`;
  return `{ firms(first: ${first}, orderBy: [{name: ASC}]${after}) { nodes { id name } pageInfo { endCursor } } }`;
}
