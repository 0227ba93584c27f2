import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { GraphModel } from '../../../model/graph-model.ts';
import { loadModel } from '../../../model/load-model.ts';
import { groupBy } from '../../../util/group-by.ts';
import { createChecker } from '../check-said.ts';
import type { NodeSaid, Row, StatementSaid } from '../import-source.ts';
import { cordis } from './cordis.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(root, 'test/data/cordis');

type Named = readonly [id: string, name: string, count: number];
type Counts = readonly (readonly [string, number])[];

/** Made by a script that shares no code with this product: see `_about` in the file. Countries have the file's codes. */
interface Expected {
  readonly participation_rows: number;
  readonly distinct_projects: number;
  readonly distinct_organisations: number;
  readonly distinct_countries: number;
  readonly distinct_project_organisation_pairs: number;
  readonly repeated_pairs: readonly (readonly Readonly<Record<string, string>>[])[];
  readonly organisations_per_country_top10: Counts;
  readonly ec_contribution_sum_per_country_top5: readonly (readonly [string, string])[];
  readonly ec_contribution_total: string;
  readonly net_ec_contribution_total: string;
  readonly total_cost_total: string;
  readonly ec_contribution_empty: number;
  readonly ec_contribution_zero: number;
  readonly total_cost_empty: number;
  readonly total_cost_zero: number;
  readonly rows_by_role: Readonly<Record<string, number>>;
  readonly rows_by_activity_type: Readonly<Record<string, number>>;
  readonly rows_by_sme: Readonly<Record<string, number>>;
  readonly rows_end_of_participation_true: number;
  readonly organisations_with_conflicting_sme_or_activity: readonly string[];
  readonly projects_without_coordinator_row: number;
  readonly largest_project: readonly [string, number];
  readonly rows_country_EL: number;
  readonly rows_country_UK: number;
  readonly distinct_geolocations: number;
  readonly graph: {
    readonly organisations_in_2_or_more_projects: number;
    readonly projects_with_one_organisation: number;
    readonly top10_organisations_by_distinct_projects: readonly Named[];
    readonly most_shared_projects: {
      readonly count: number;
      readonly pairs: readonly (readonly [string, string, string, string])[];
    };
    readonly organisation_pairs_sharing_a_project: number;
    readonly organisation_pairs_sharing_2_or_more: number;
    readonly top5_organisations_by_distinct_co_participants: readonly Named[];
    readonly top5_country_pairs_by_projects: readonly (readonly [readonly [string, string], number])[];
  };
}

const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;

/** What a row says, by the numbers and codes of the file. */
interface Participation {
  readonly project: string;
  readonly organisation: NodeSaid;
  readonly number: string;
  readonly country: string;
  readonly location: StatementSaid;
  readonly part: StatementSaid;
}

let model: GraphModel;
let rows: readonly Row[];
let participations: readonly Participation[];

async function read(name: string): Promise<readonly Row[]> {
  const path = join(folder, name);
  const file = { path: name, size: statSync(path).size, open: () => createReadStream(path) };
  const found: Row[] = [];
  for await (const slice of cordis.read(file, { model })) found.push(...slice);
  return found;
}

beforeAll(async () => {
  model = await loadModel(join(root, 'schema'));
  rows = await read('h2020_organizations.71ec60b.csv');
  participations = rows.map(participationOf);
});

function participationOf({ said, place }: Row): Participation {
  const nodes = said.filter((each) => each.kind === 'node');
  const statements = said.filter((each) => each.kind === 'statement');
  const organisation = nodes.find(({ id }) => id.startsWith('org:'));
  const location = statements.find(({ type }) => type === 'LOCATED_IN');
  const part = statements.find(({ type }) => type === 'PARTICIPATES_IN');
  if (!organisation || !location || !part) throw new Error(`line ${place.line}`);
  expect(part.from).toBe(organisation.id);
  expect(location.from).toBe(organisation.id);
  const iso = location.to.slice('region:'.length);
  return {
    project: part.to.slice('project:cordis-'.length),
    organisation,
    number: organisation.id.slice('org:cordis-'.length),
    country: { GR: 'EL', GB: 'UK' }[iso] ?? iso,
    location,
    part,
  };
}

test('every row is understood, stands on its line and fits the model', async () => {
  expect(rows).toHaveLength(expected.participation_rows);
  const projects = await read('h2020_projects.sample.csv');
  expect(projects).toHaveLength(175);
  const check = createChecker(model);
  for (const found of [rows, projects]) {
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    expect(found.flatMap(({ said }) => said.flatMap(check))).toEqual([]);
    expect(found.map(({ place }) => place.line)).toEqual(found.map((_, index) => index + 2));
  }
});

test('projects, organisations, countries, places and pairs are as many as in the file', () => {
  expect(distinct(({ project }) => project)).toBe(expected.distinct_projects);
  expect(distinct(({ number }) => number)).toBe(expected.distinct_organisations);
  expect(distinct(({ country }) => country)).toBe(expected.distinct_countries);
  expect(distinct(({ location: { properties } }) => [properties['lat'], properties['lon']].join())).toBe(
    expected.distinct_geolocations,
  );
  expect(distinct(pairOf)).toBe(expected.distinct_project_organisation_pairs);
});

test('repeated pairs are told apart by their order and keep what each row says', () => {
  const repeated = [...groupBy(participations, pairOf).values()].filter(({ length }) => length > 1);
  const found = repeated.map((group) =>
    group.map(({ project, organisation, number, part: { nth, properties } }) => ({
      ...{ projectID: project, organisationID: number, name: organisation.properties['name'], order: nth },
      role: properties['role'],
      ecContribution: properties['contribution'],
      netEcContribution: properties['netContribution'],
      endOfParticipation: properties['ended'],
    })),
  );
  const wanted = expected.repeated_pairs.map((group) =>
    group.map(({ ecContribution, netEcContribution, endOfParticipation, ...row }) => ({
      ...row,
      ecContribution: Number(ecContribution),
      netEcContribution: Number(netEcContribution),
      endOfParticipation: endOfParticipation === 'True',
    })),
  );
  const inOrder = (groups: readonly (readonly object[])[]) =>
    groups.map((group) => group.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()).sort();
  expect(inOrder(found)).toEqual(inOrder(wanted));
});

test('amounts add up to those of the file, and what is empty is unknown rather than nothing', () => {
  expect(sum('contribution', participations)).toBe(expected.ec_contribution_total);
  expect(sum('netContribution', participations)).toBe(expected.net_ec_contribution_total);
  expect(sum('cost', participations)).toBe(expected.total_cost_total);
  const count = (property: string, value: unknown) =>
    participations.filter(({ part }) => part.properties[property] === value).length;
  expect(count('contribution', undefined)).toBe(expected.ec_contribution_empty);
  expect(count('contribution', 0)).toBe(expected.ec_contribution_zero);
  expect(count('cost', undefined)).toBe(expected.total_cost_empty);
  expect(count('cost', 0)).toBe(expected.total_cost_zero);
  expect(count('currency', 'EUR')).toBe(expected.participation_rows);
});

test('roles, kinds, sizes and ends are those of the file', () => {
  const roles = tally(participations.map(({ part }) => String(part.properties['role'])));
  expect(Object.fromEntries(roles)).toEqual(expected.rows_by_role);
  const types = {
    Firm: 'PRC',
    EducationProvider: 'HES',
    ResearchInstitute: 'REC',
    PublicBody: 'PUB',
    Association: 'OTH',
  };
  const kinds = tally(participations.map(({ organisation }) => types[organisation.of as keyof typeof types]));
  expect(Object.fromEntries(kinds)).toEqual(expected.rows_by_activity_type);
  const sizes = tally(
    participations.map(({ organisation }) => {
      const isSme = organisation.properties['isSme'];
      return isSme === undefined ? '' : isSme ? 'True' : 'False';
    }),
  );
  expect(Object.fromEntries(sizes)).toEqual(expected.rows_by_sme);
  const ended = participations.filter(({ part }) => part.properties['ended']);
  expect(ended).toHaveLength(expected.rows_end_of_participation_true);
  const coordinated = participations.filter(({ part }) => part.properties['role'] === 'coordinator');
  expect(expected.distinct_projects - new Set(coordinated.map(({ project }) => project)).size).toBe(
    expected.projects_without_coordinator_row,
  );
  const contradicted = [...groupBy(participations, ({ number }) => number)].filter(
    ([, group]) =>
      new Set(group.map(({ organisation: { of, properties } }) => [of, properties['isSme']].join())).size > 1,
  );
  expect(contradicted.map(([number]) => number).sort()).toEqual(
    expected.organisations_with_conflicting_sme_or_activity,
  );
});

test('countries hold as many organisations, rows and as much money as in the file', () => {
  const countries = new Map(participations.map(({ number, country }) => [number, country]));
  expect(top(tally([...countries.values()]), 10)).toEqual(expected.organisations_per_country_top10);
  const of = (code: string) => participations.filter(({ country }) => country === code);
  expect([of('EL').length, of('UK').length]).toEqual([expected.rows_country_EL, expected.rows_country_UK]);
  for (const [country, total] of expected.ec_contribution_sum_per_country_top5)
    expect(sum('contribution', of(country))).toBe(total);
});

test('organisations with most projects, and those that share them, are those of the file', () => {
  const { graph } = expected;
  const name = new Map(
    participations.map(({ number, organisation }) => [number, organisation.properties['name']]),
  );
  const named = (counts: Counts) => counts.map(([number, count]) => [number, name.get(number), count]);
  const pairs = [...new Map(participations.map((each) => [pairOf(each), each])).values()];
  const projects = tally(pairs.map(({ number }) => number));
  expect(named(top(projects, 10))).toEqual(graph.top10_organisations_by_distinct_projects);
  expect([...projects.values()].filter((count) => count > 1)).toHaveLength(
    graph.organisations_in_2_or_more_projects,
  );
  const members = groupBy(pairs, ({ project }) => project);
  const sizes = new Map([...members].map(([project, group]) => [project, group.length]));
  expect(top(sizes, 1)).toEqual([expected.largest_project]);
  expect([...sizes.values()].filter((size) => size === 1)).toHaveLength(graph.projects_with_one_organisation);
  const shared = tally([...members.values()].flatMap((group) => pairsOf(group.map(({ number }) => number))));
  expect(shared.size).toBe(graph.organisation_pairs_sharing_a_project);
  expect([...shared.values()].filter((count) => count > 1)).toHaveLength(
    graph.organisation_pairs_sharing_2_or_more,
  );
  const most = [...shared].filter(([, count]) => count >= graph.most_shared_projects.count);
  expect(most.map(([pair]) => pair).sort()).toEqual(
    graph.most_shared_projects.pairs.map(([one, , other]) => `${one} ${other}`).sort(),
  );
  const partners = tally([...shared.keys()].flatMap((pair) => pair.split(' ')));
  expect(named(top(partners, 5))).toEqual(graph.top5_organisations_by_distinct_co_participants);
  const together = tally(
    [...members.values()].flatMap((group) => pairsOf([...new Set(group.map(({ country }) => country))])),
  );
  expect(top(together, 5).map(([pair, count]) => [pair.split(' '), count])).toEqual(
    graph.top5_country_pairs_by_projects,
  );
});

test('websites are kept but for two cells that hold two addresses each', () => {
  const text = readFileSync(join(folder, 'h2020_organizations.71ec60b.csv'), 'utf8');
  // Every cell of this file is in quotes and on one line; the website is the fifteenth.
  const cells = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(1, -1).split('","')[14] ?? '');
  const lost = cells.filter(
    (cell, index) => cell !== '' && participations[index]?.organisation.properties['website'] === undefined,
  );
  expect(lost).toEqual(['http://www.uoi.gr / www.rc.uoi.gr', 'http://www.smhi.se www.eurogoos.org']);
});

test('nothing of addresses, contact forms and VAT numbers is said', () => {
  const said = JSON.stringify(rows);
  expect(said).not.toMatch(/contact-form|postCode|street/);
  for (const text of ['SHIDLOVSKI', 'Gullfossgatan', 'IL514699743', 'NOTAPPLICABLE'])
    expect(said).not.toContain(text);
});

function pairOf({ project, number }: Participation): string {
  return `${project} ${number}`;
}

function pairsOf(items: readonly string[]): readonly string[] {
  const sorted = [...items].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} ${other}`));
}

function distinct(keyOf: (one: Participation) => string): number {
  return new Set(participations.map(keyOf)).size;
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function top(counts: ReadonlyMap<string, number>, size: number): Counts {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, size);
}

/** In whole cents, so that adding up loses nothing. */
function sum(property: string, some: readonly Participation[]): string {
  const cents = some.map(({ part }) => Math.round(Number(part.properties[property] ?? 0) * 100));
  return (cents.reduce((total, each) => total + each, 0) / 100).toFixed(2);
}
