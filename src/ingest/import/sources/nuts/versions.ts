/**
 * Versions of NUTS whose codes are known, with the years in which each was in use.
 *
 * @see https://ec.europa.eu/eurostat/web/nuts/history
 */
const years = {
  '2013': ['2015', '2017'],
  '2016': ['2018', '2020'],
  '2021': ['2021', '2023'],
  '2024': ['2024', null],
} as const;

export type NutsVersion = keyof typeof years;

export const nutsVersions: readonly NutsVersion[] = ['2013', '2016', '2021', '2024'];

export function isNutsVersion(text: string): text is NutsVersion {
  return text in years;
}

/** The first day on which a version was in use. */
export function firstDay(version: NutsVersion): string {
  return `${years[version][0]}-01-01`;
}

/** The last day on which a version was in use; null for the present one. */
export function lastDay(version: NutsVersion): string | null {
  const year = years[version][1];
  return year === null ? null : `${year}-12-31`;
}

/** The versions in which a file has a code, the first and the last. */
export interface Seen {
  readonly first: NutsVersion;
  readonly last: NutsVersion;
}

/** Which codes a file has, in which versions. */
export interface FileCodes {
  /** The newest version that the file tells of. */
  readonly newest: NutsVersion;
  /** Of a code, or of what codes of the file are part of. */
  readonly seen: (code: string) => Seen;
}

/** @param versions of which the file tells, with the codes it has of each; regions that these are part of are among them */
export function codesOf(versions: ReadonlyMap<NutsVersion, Iterable<string>>): FileCodes {
  const known = new Map<string, Seen>();
  const newest = [...versions.keys()].sort().at(-1) ?? '2024';
  for (const [version, codes] of versions)
    for (const own of codes)
      for (let code = own; code.length > 2; code = code.slice(0, -1)) {
        const { first, last } = known.get(code) ?? { first: version, last: version };
        known.set(code, { first: first < version ? first : version, last: last > version ? last : version });
      }
  return { newest, seen: (code) => known.get(code) ?? { first: newest, last: newest } };
}
