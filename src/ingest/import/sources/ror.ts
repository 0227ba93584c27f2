import { z } from 'zod';
import { countryOf } from './cells/countries.ts';
import { stated } from './cells/said.ts';
import { readJsonRecords, type JsonRecord } from '../formats/json-records.ts';
import { unusable } from '../formats/utf8-slices.ts';
import type { ImportFile, ImportSource, Row, RowProblem, Said, StatementSaid } from '../import-source.ts';

/** Types of ROR and the kinds they are, the first that a record has; hospitals are in ROR for the research they do. */
const kinds: readonly (readonly [type: string, kind: string])[] = [
  ['government', 'PublicBody'],
  ['education', 'EducationProvider'],
  ['company', 'Firm'],
  ['facility', 'ResearchInstitute'],
  ['healthcare', 'ResearchInstitute'],
  ['archive', 'ResearchInstitute'],
  ['nonprofit', 'Association'],
  ['funder', 'Association'],
  ['other', 'Association'],
];

const sorts: Readonly<Record<string, string>> = { label: 'OFFICIAL', alias: 'ALIAS', acronym: 'ACRONYM' };

const address = /^https:\/\/ror\.org\/(0[a-hj-km-np-tv-z0-9]{6}\d{2})$/;

const place = z.object({
  geonames_id: z.number(),
  geonames_details: z.object({
    country_code: z.string(),
    lat: z.number().min(-90).max(90).nullish(),
    lng: z.number().min(-180).max(180).nullish(),
  }),
});

const record = z.object({
  id: z.string().regex(address, 'is not an address of ROR'),
  names: z.array(z.object({ value: z.string(), types: z.array(z.string()), lang: z.string().nullish() })),
  types: z.array(z.string()),
  status: z.enum(['active', 'inactive', 'withdrawn']).nullish(),
  established: z.number().int().min(1).max(9999).nullish(),
  links: z.array(z.object({ type: z.string(), value: z.string() })).default([]),
  locations: z.array(place).default([]),
  external_ids: z
    .array(z.object({ type: z.string(), all: z.array(z.string()), preferred: z.string().nullish() }))
    .default([]),
  relationships: z.array(z.object({ type: z.string(), id: z.string() })).default([]),
  admin: z.object({ last_modified: z.object({ date: z.iso.date() }) }).optional(),
});

type RorRecord = z.infer<typeof record>;

/**
 * The Research Organization Registry, records of schema 2.x. Left out: ids of GRID, ISNI and the funder registry, which
 * the model has no place for; an item of Wikidata where there are several and none is preferred; relations of the type
 * "related", which do not say how, and those of a record to itself.
 *
 * @see https://ror.readme.io/docs/ror-data-structure
 */
export const ror: ImportSource = {
  name: 'ror',
  description:
    'Import records of the Research Organization Registry, schema 2.x: its JSON dump or JSON Lines.',
  version: '1',
  about: {
    title: 'Research Organization Registry',
    publishers: ['Research Organization Registry'],
    url: 'https://ror.org',
    licence: 'CC0 1.0',
  },
  async *read(file) {
    let isFirst = true;
    for await (const records of readJsonRecords(file)) {
      if (isFirst) refuseOther(file, records[0]);
      isFirst = false;
      yield records.map(readRecord);
    }
    if (isFirst) throw unusable(file, 1, 'The file has no records.', 'Download it again.');
  },
};

function refuseOther(file: ImportFile, first: JsonRecord | undefined): void {
  const value = first?.value;
  if (first?.problem) return;
  if (typeof value === 'object' && value !== null && 'id' in value && 'names' in value) return;
  const isOld = typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
  throw unusable(
    file,
    first?.place.line ?? 1,
    isOld ? 'The records are of schema 1 of ROR.' : 'The records are none of ROR.',
    'Take the file of schema 2 from the dump, v2 in its name.',
  );
}

function readRecord({ place: at, value, problem: broken }: JsonRecord): Row {
  if (broken) return { place: at, said: [], problems: [broken] };
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => problem(`${path.join('.')}: ${message}`));
    return { place: at, said: [], problems };
  }
  const problems = problemsOf(parsed.data);
  return { place: at, said: problems.length > 0 ? [] : saidOf(parsed.data), problems };
}

function problem(message: string): RowProblem {
  return { column: 1, message };
}

function problemsOf({ types, names, locations, links, external_ids }: RorRecord): readonly RowProblem[] {
  const website = websiteOf(links);
  const wikidata = wikidataOf(external_ids);
  return [
    ...(website === undefined || /^https?:\/\/[^\s"<>]+$/.test(website)
      ? []
      : [problem(`links: "${website}" is no web address.`)]),
    ...(wikidata === undefined || /^Q\d+$/.test(wikidata)
      ? []
      : [problem(`external_ids: "${wikidata}" is no item of Wikidata.`)]),
    ...(kindOf(types) ? [] : [problem(`types: none of ${types.join(', ')} is a type of ROR.`)]),
    ...(displayName(names) === '' ? [problem('names: none of them is ror_display.')] : []),
    ...locations.flatMap(({ geonames_details: { country_code } }) =>
      countryOf(country_code) ? [] : [problem(`locations: "${country_code}" is no country.`)],
    ),
  ];
}

function kindOf(types: readonly string[]): string | undefined {
  return kinds.find(([type]) => types.includes(type))?.[1];
}

function displayName(names: RorRecord['names']): string {
  return names.find(({ types }) => types.includes('ror_display'))?.value.trim() ?? '';
}

function saidOf(ror: RorRecord): readonly Said[] {
  const id = idOf(ror.id) ?? '';
  const asOf = ror.admin?.last_modified.date;
  return [
    {
      ...{ kind: 'node', id, of: kindOf(ror.types) ?? '', names: namesOf(ror.names) },
      properties: propertiesOf(ror),
    },
    ...ror.locations.flatMap((location) => locationOf(id, location, asOf)),
    ...ror.relationships.flatMap((relation) => relationOf(id, relation, asOf)),
  ];
}

function idOf(url: string): string | null {
  const local = address.exec(url)?.[1];
  return local === undefined ? null : `org:ror-${local}`;
}

function namesOf(names: RorRecord['names']): readonly (readonly [string, string])[] {
  return names.flatMap(({ value, types, lang }) => {
    const sort = types.flatMap((type) => sorts[type] ?? [])[0] ?? 'OFFICIAL';
    const name = value.trim();
    return name === '' ? [] : [[`${lang ?? 'und'}:${sort}`, name] as const];
  });
}

function propertiesOf({ id, names, status, established, links, external_ids }: RorRecord) {
  const website = websiteOf(links);
  const wikidata = wikidataOf(external_ids);
  return {
    name: displayName(names),
    ror: address.exec(id)?.[1] ?? '',
    ...(status ? { status: status.toUpperCase() } : {}),
    ...(established ? { startDate: String(established).padStart(4, '0') } : {}),
    ...(website === undefined ? {} : { website }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

function websiteOf(links: RorRecord['links']): string | undefined {
  return links.find(({ type }) => type === 'website')?.value.trim();
}

/** The preferred item, or the only one. */
function wikidataOf(ids: RorRecord['external_ids']): string | undefined {
  const known = ids.find(({ type }) => type === 'wikidata');
  return known?.preferred ?? (known?.all.length === 1 ? known.all[0] : undefined);
}

function locationOf(
  from: string,
  { geonames_id, geonames_details }: z.infer<typeof place>,
  asOf: string | undefined,
): readonly Said[] {
  const country = countryOf(geonames_details.country_code);
  if (!country) return [];
  const { lat, lng: lon } = geonames_details;
  const point = typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : {};
  const properties = { site: 'REGISTERED', ...point };
  return [country, stated('LOCATED_IN', from, country.id, properties, { nth: String(geonames_id), asOf })];
}

/** Both records of a relation state it, each from its side; one that leads to itself states nothing. */
function relationOf(
  id: string,
  { type, id: url }: { type: string; id: string },
  asOf: string | undefined,
): readonly StatementSaid[] {
  const other = idOf(url);
  if (other === null || other === id) return [];
  const statement = (name: string, from: string, to: string) => [
    stated(name, from, to, {}, { asOf, optional: true }),
  ];
  switch (type) {
    case 'parent':
      return statement('HAS_PARENT', id, other);
    case 'child':
      return statement('HAS_PARENT', other, id);
    case 'predecessor':
      return statement('SUCCEEDS', id, other);
    case 'successor':
      return statement('SUCCEEDS', other, id);
    default:
      return [];
  }
}
