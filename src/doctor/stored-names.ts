import { certainEndDay, dayColumns, type GraphModel, type Property } from '../model/graph-model.ts';
import { foldedNames } from '../model/search.ts';

/** Property names by label or relationship type. */
export type StoredNames = ReadonlyMap<string, ReadonlySet<string>>;

/** What the loader writes beside the properties of the model: which run wrote it, what is searched, and what each source said. */
const [onNodes, onEdges] = [
  ['run', foldedNames],
  ['id', 'sources', 'quotes', 'entries', 'run', certainEndDay],
];

/** Every name that a graph of this model may use: properties, and the days derived from its dates. */
export function storedNames(model: GraphModel): { readonly nodes: StoredNames; readonly edges: StoredNames } {
  const nodes = Object.values(model.kinds).map(
    ({ name, properties }) => [name, namesOf(properties, onNodes)] as const,
  );
  const edges = Object.values(model.relationships).map(
    ({ type, properties }) => [type, namesOf(properties, onEdges)] as const,
  );
  return { nodes: new Map(nodes), edges: new Map(edges) };
}

/** Labels and types of our own book-keeping, which is outside the model. */
export function isBookkeeping(name: string): boolean {
  return /^(Grappe|GRAPPE_)/.test(name);
}

function namesOf(properties: readonly Property[], more: readonly string[]): ReadonlySet<string> {
  return new Set([...properties.flatMap(columnsOf), ...more]);
}

function columnsOf({ name, type, list }: Property): readonly string[] {
  if (type !== 'EDTF' || list) return [name];
  const { first, after } = dayColumns(name);
  return [name, first, after].filter((column) => column !== null);
}
