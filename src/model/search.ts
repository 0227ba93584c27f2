import { fold } from '../util/fold.ts';
import type { GraphModel } from './graph-model.ts';

/** The full-text index over the folded names of all nodes. */
export const nameIndex = 'grappe_names';

/** The derived property that the index is over: a node's names, folded, in the order of {@link searchedNames}. */
export const foldedNames = 'foldedNames';

/** Properties that hold what a node is found by: lists of names first, then single ones. */
export interface SearchedNames {
  readonly lists: readonly string[];
  readonly singles: readonly string[];
}

/** By the kinds of a model: they are asked for with each of a million nodes. */
const known = new WeakMap<GraphModel['kinds'], SearchedNames>();

/** The properties that a model marks with `@search`; `names` comes first, since its places are those of `nameTags`. */
export function searchedNames({ kinds }: Pick<GraphModel, 'kinds'>): SearchedNames {
  const names = known.get(kinds) ?? findSearched(kinds);
  known.set(kinds, names);
  return names;
}

function findSearched(kinds: GraphModel['kinds']): SearchedNames {
  const all = Object.values(kinds).flatMap(({ properties }) => properties.filter(({ search }) => search));
  const named = (list: boolean) => [
    ...new Set(all.filter((property) => property.list === list).map(({ name }) => name)),
  ];
  const lists = named(true);
  return {
    lists: [...lists.filter((name) => name === 'names'), ...lists.filter((name) => name !== 'names')],
    singles: named(false),
  };
}

/** Kinds whose nodes can be found by a name. */
export function searchedKinds({ kinds }: Pick<GraphModel, 'kinds'>): readonly string[] {
  return Object.values(kinds)
    .filter(({ properties }) => properties.some(({ search }) => search))
    .map(({ name }) => name);
}

/** The folded names of a node with these properties; null if it has none. */
export function foldedNamesOf(
  { lists, singles }: SearchedNames,
  properties: Readonly<Record<string, unknown>>,
): readonly string[] | null {
  const values = [...lists.flatMap((name) => properties[name]), ...singles.map((name) => properties[name])];
  const folded = values.filter((value) => typeof value === 'string').map(fold);
  return folded.length > 0 ? folded : null;
}

/** Language, sort and date of a name: `fr:FORMER/2013`. */
export interface NameTag {
  readonly language: string;
  readonly sort: string;
  readonly date: string | null;
}

const tagShape = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):([A-Z][A-Z_]*)(?:\/(.+))?$/;

/** A language (BCP 47), a sort in capitals and, after a slash, a date; null for any other text. */
export function nameTagOf(text: string): NameTag | null {
  const [, language, sort, date = null] = tagShape.exec(text) ?? [];
  return language !== undefined && sort !== undefined ? { language, sort, date } : null;
}
