import type { Weights } from './compare-names.ts';
import type { Ready } from './compare-organisations.ts';

/** Rarest words of a name by which it is looked for: one may be misspelt, another left out. */
const wordsPerName = 3;
/** What more organisations of a country share, such as "university" or "Paris", is no reason to compare them. */
const largestBlock = 120;
/** Country of those that have none, and of what no country parts. */
const any = '';

/** Who is to be compared with whom. */
export interface Blocks {
  /** Places, in what was given, of those after this one that share a key with it. */
  partnersAfter(place: number): ReadonlySet<number>;
}

/**
 * Puts organisations into blocks, so that not all are compared with all: those of one country that share a whole name, an
 * acronym or one of their rarest words, and those of any country with one number in a register. Who has no known country
 * meets those of all countries.
 *
 * @see https://doi.org/10.1007/978-3-642-31164-2 (Christen, Data Matching, 2012, chapter 4)
 */
export function blocksOf(organisations: readonly Ready[], weights: Weights): Blocks {
  const keys = organisations.map((each) => [...keysOf(each, weights)]);
  const countries = organisations.map(({ organisation }) => organisation.country ?? any);
  const blocks = new Map<string, Map<string, number[]>>();
  keys.forEach((own, place) => {
    for (const key of own) join(blocks, key, countries[place] ?? any, place);
  });
  return {
    partnersAfter(place) {
      const partners = new Set<number>();
      for (const key of keys[place] ?? [])
        for (const block of within(blocks.get(key), key, countries[place] ?? any))
          for (const other of block) if (other > place) partners.add(other);
      return partners;
    },
  };
}

function join(blocks: Map<string, Map<string, number[]>>, key: string, country: string, place: number): void {
  const byCountry = blocks.get(key) ?? new Map<string, number[]>();
  blocks.set(key, byCountry);
  const block = byCountry.get(country);
  if (block) block.push(place);
  else byCountry.set(country, [place]);
}

function within(
  byCountry: ReadonlyMap<string, readonly number[]> | undefined,
  key: string,
  country: string,
): readonly (readonly number[])[] {
  if (!byCountry) return [];
  if (key.startsWith('id ')) return [...byCountry.values()];
  const reached =
    country === any ? [...byCountry.values()] : [byCountry.get(country) ?? [], byCountry.get(any) ?? []];
  return reached.filter(({ length }) => length <= largestBlock);
}

function keysOf({ organisation, names }: Ready, weights: Weights): ReadonlySet<string> {
  const ids = Object.entries(organisation.foreignIds).map(
    ([register, number]) => `id ${register} ${number.trim().toLowerCase()}`,
  );
  const whole = names.map(({ compact }) => `name ${compact}`);
  const rare = names.flatMap(({ words }) => rarest(words, weights).map((word) => `word ${word}`));
  return new Set([...ids, ...whole, ...rare]);
}

function rarest(words: ReadonlySet<string>, weights: Weights): readonly string[] {
  return [...words].sort((a, b) => weights.of(b) - weights.of(a) || (a < b ? -1 : 1)).slice(0, wordsPerName);
}
