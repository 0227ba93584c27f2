import type { Place } from '../../../../errors/problem.ts';
import type { Row, RowProblem, Said } from '../../import-source.ts';
import { countryOf } from '../cells/countries.ts';
import { stated } from '../cells/said.ts';
import { regionId } from './region-codes.ts';
import { isRegionCode, regionSaid } from './region.ts';
import { codesOf, firstDay, type FileCodes, type NutsVersion } from './versions.ts';

/** A row of a list or of a table of changes: a region, or what became of one. */
export interface ListedRegion {
  readonly place: Place;
  /** Its codes by version; empty where the version has it not. */
  readonly codes: ReadonlyMap<NutsVersion, string>;
  /** Empty for a country. */
  readonly label: string;
  /** Its name in Latin letters, which a sheet of its own gives. */
  readonly latin?: string;
  readonly problem?: RowProblem | null;
}

/** What the rows of one file say, in their order. */
export function sayRegions(listed: readonly ListedRegion[]): readonly Row[] {
  const codes = codesOf(byVersion(listed));
  return listed.map((region): Row => {
    const problems = problemsOf(region);
    return { place: region.place, said: problems.length > 0 ? [] : saidOf(region, codes), problems };
  });
}

function byVersion(listed: readonly ListedRegion[]): ReadonlyMap<NutsVersion, readonly string[]> {
  const found = new Map<NutsVersion, string[]>();
  for (const { codes } of listed)
    for (const [version, code] of codes) {
      const known = found.get(version) ?? [];
      if (isRegionCode(code)) known.push(code);
      found.set(version, known);
    }
  return found;
}

function givenCodes({ codes }: ListedRegion): readonly string[] {
  return [...new Set(codes.values())].filter((code) => code !== '');
}

function problemsOf(region: ListedRegion): readonly RowProblem[] {
  if (region.problem) return [region.problem];
  const given = givenCodes(region);
  if (given.length === 0) return [{ column: 1, message: 'The row has no code.' }];
  return given
    .filter((code) => !isRegionCode(code) && !countryOf(code))
    .map((code) => ({
      column: 1,
      message: `"${code}" is no code of NUTS.`,
      hint: 'Codes are FR, FRB, FRB0, FRB01.',
    }));
}

/** A country has no label here, and is not said anything of. One code in place of another is a new name for the same region. */
function saidOf(region: ListedRegion, codes: FileCodes): readonly Said[] {
  const { label, latin } = region;
  const regions = givenCodes(region).filter((code) => code.length > 2);
  if (latin !== undefined) return regions.map((code) => transliteration(code, latin));
  const said = regions.flatMap((code) => regionSaid(code, label === '' ? null : label, codes));
  const [former, present] = regions;
  if (former === undefined || present === undefined) return said;
  const start = firstDay(codes.newest);
  const properties = { kind: 'RENAME', startDate: start };
  return [...said, stated('SUCCEEDS', regionId(present), regionId(former), properties, { asOf: start })];
}

function transliteration(code: string, latin: string): Said {
  const names = latin === '' ? [] : [['mul-Latn:TRANSLITERATION', latin] as const];
  return { kind: 'node', id: regionId(code), of: 'Region', names, properties: {} };
}
