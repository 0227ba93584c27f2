import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { importFiles } from '../../src/ingest/import/import-files.ts';
import { cordis } from '../../src/ingest/import/sources/cordis.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { useProduct } from '../support/product.ts';

const data = join(import.meta.dirname, '../data/cordis');
const product = useProduct();

type Named = readonly [id: string, name: string, count: number];

/** Made by a script that shares no code with this product: see `_about` in the file. */
interface Expected {
  readonly participation_rows: number;
  readonly distinct_projects: number;
  readonly distinct_organisations: number;
  readonly distinct_countries: number;
  readonly distinct_project_organisation_pairs: number;
  readonly ec_contribution_total: string;
  readonly net_ec_contribution_total: string;
  readonly total_cost_total: string;
  readonly ec_contribution_empty: number;
  readonly ec_contribution_zero: number;
  readonly total_cost_empty: number;
  readonly total_cost_zero: number;
  readonly rows_by_role: Readonly<Record<string, number>>;
  readonly rows_end_of_participation_true: number;
  readonly organisations_per_country_top10: readonly (readonly [string, number])[];
  readonly ec_contribution_sum_per_country_top5: readonly (readonly [string, string])[];
  readonly organisations_with_conflicting_sme_or_activity: readonly string[];
  readonly projects_without_coordinator_row: number;
  readonly largest_project: readonly [string, number];
  readonly graph: {
    readonly organisations_in_2_or_more_projects: number;
    readonly projects_with_one_organisation: number;
    readonly top10_organisations_by_distinct_projects: readonly Named[];
    readonly organisation_pairs_sharing_a_project: number;
    readonly organisation_pairs_sharing_2_or_more: number;
    readonly top5_organisations_by_distinct_co_participants: readonly Named[];
    readonly components: number;
    readonly largest_component_nodes: number;
  };
}

const expected = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as Expected;

interface Participation {
  readonly project: string;
  readonly organisation: string;
  readonly name: string;
  readonly countries: readonly string[];
  readonly role: string | null;
  readonly contribution: number | null;
  readonly netContribution: number | null;
  readonly cost: number | null;
  readonly ended: boolean | null;
}

let source: string;
let participations: readonly Participation[];

beforeAll(async () => {
  const model = await loadModel(join(import.meta.dirname, '../../schema'));
  const files = ['h2020_organizations.71ec60b.csv', 'h2020_projects.sample.csv'].map((name) =>
    join(data, name),
  );
  const options = {
    tolerate: 0,
    asOf: '2023-05-05',
    rejectsDir: inject('scratch'),
    signal: new AbortController().signal,
  };
  const [first, second] = await importFiles(product.neo4j.database, model, cordis, files, silent, options);
  expect(first).toMatchObject({ rows: expected.participation_rows, rejected: 0, contradicted: 0 });
  expect(second).toMatchObject({ rows: 175, rejected: 0, contradicted: 0 });
  source = first?.source ?? '';
  participations = await walkParticipations();
}, 120_000);

interface Walked {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface ProjectList extends Walked {
  readonly nodes: readonly { readonly cordisId: string; readonly participants: ParticipantList }[];
}

interface ParticipantList extends Walked {
  readonly edges: readonly (Omit<Participation, 'project' | 'organisation' | 'name' | 'countries'> & {
    readonly node: {
      readonly cordisId: string;
      readonly name: string;
      readonly locatedIn: { readonly nodes: readonly { readonly country: string }[] };
    };
  })[];
}

/** Everything the file says of who takes part in what, by pages of the public API. */
async function walkParticipations(): Promise<readonly Participation[]> {
  const found: Participation[] = [];
  for (let after: string | null = null; ;) {
    const { projects }: { projects: ProjectList } = await ask(
      `query($after: String, $source: ID!) {
        projects(first: 10, after: $after, where: {participants: {some: {edge: {sources: {some: {source: {id: {eq: $source}}}}}}}}) {
          pageInfo { hasNextPage endCursor }
          nodes {
            cordisId
            participants(first: 50, where: {edge: {sources: {some: {source: {id: {eq: $source}}}}}}) {
              pageInfo { hasNextPage }
              edges {
                role contribution netContribution cost ended
                node { name ... on Organisation { cordisId locatedIn(first: 3) { nodes { country } } } }
              }
            }
          }
        }
      }`,
      { after, source },
    );
    for (const { cordisId: project, participants } of projects.nodes) {
      expect(participants.pageInfo.hasNextPage).toBe(false);
      for (const { node, ...edge } of participants.edges) {
        const countries = node.locatedIn.nodes.map(({ country }) => country);
        found.push({ ...edge, project, organisation: node.cordisId, name: node.name, countries });
      }
    }
    if (!projects.pageInfo.hasNextPage) return found;
    after = projects.pageInfo.endCursor;
  }
}

async function ask<T>(text: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data: answer, errors } = await product.ask(text, variables);
  expect(errors).toBeUndefined();
  return answer as T;
}

test('rows, projects, organisations and pairs are as many as in the file', () => {
  expect(participations).toHaveLength(expected.participation_rows);
  expect(new Set(participations.map(({ project }) => project)).size).toBe(expected.distinct_projects);
  expect(new Set(participations.map(({ organisation }) => organisation)).size).toBe(
    expected.distinct_organisations,
  );
  expect(pairs().size).toBe(expected.distinct_project_organisation_pairs);
  expect(new Set(participations.flatMap(({ countries }) => countries)).size).toBe(
    expected.distinct_countries,
  );
});

test('sums are those of the file, and what is empty is unknown rather than nothing', () => {
  expect(sum(participations.map(({ contribution }) => contribution))).toBe(expected.ec_contribution_total);
  expect(sum(participations.map(({ netContribution }) => netContribution))).toBe(
    expected.net_ec_contribution_total,
  );
  expect(sum(participations.map(({ cost }) => cost))).toBe(expected.total_cost_total);
  const count = (property: 'contribution' | 'cost', value: number | null) =>
    participations.filter((each) => each[property] === value).length;
  expect(count('contribution', null)).toBe(expected.ec_contribution_empty);
  expect(count('contribution', 0)).toBe(expected.ec_contribution_zero);
  expect(count('cost', null)).toBe(expected.total_cost_empty);
  expect(count('cost', 0)).toBe(expected.total_cost_zero);
});

test('roles, ends and coordinators are those of the file', () => {
  expect(Object.fromEntries(tally(participations.map(({ role }) => role ?? '')))).toEqual(
    expected.rows_by_role,
  );
  expect(participations.filter(({ ended }) => ended).length).toBe(expected.rows_end_of_participation_true);
  const coordinated = new Set(
    participations.filter(({ role }) => role === 'coordinator').map(({ project }) => project),
  );
  expect(expected.distinct_projects - coordinated.size).toBe(expected.projects_without_coordinator_row);
});

test('countries hold as many organisations and as much money as in the file', () => {
  const inFile = (country: string) => ({ GR: 'EL', GB: 'UK' })[country] ?? country;
  const located = new Map(
    participations.map(({ organisation, countries }) => [organisation, inFile(countries[0] ?? '')]),
  );
  expect(top([...tally([...located.values()])], 10)).toEqual(expected.organisations_per_country_top10);
  for (const [country, total] of expected.ec_contribution_sum_per_country_top5) {
    const own = participations.filter(({ countries }) => countries.some((code) => inFile(code) === country));
    expect(sum(own.map(({ contribution }) => contribution))).toBe(total);
  }
});

test('organisations with most projects, and pairs that share them, are those of the file', () => {
  const { graph } = expected;
  const projects = groups(
    ({ organisation }) => organisation,
    ({ project }) => project,
  );
  const counts = [...projects].map(([id, own]) => [id, own.size] as const);
  const named = graph.top10_organisations_by_distinct_projects.map(([id, , count]) => [id, count]);
  expect(top(counts, 10)).toEqual(named);
  expect(counts.filter(([, count]) => count > 1)).toHaveLength(graph.organisations_in_2_or_more_projects);
  const members = groups(
    ({ project }) => project,
    ({ organisation }) => organisation,
  );
  expect([...members.values()].filter(({ size }) => size === 1)).toHaveLength(
    graph.projects_with_one_organisation,
  );
  expect(
    top(
      [...members].map(([id, own]) => [id, own.size] as const),
      1,
    ),
  ).toEqual([expected.largest_project]);
  const shared = tally([...members.values()].flatMap((own) => pairsOf([...own].sort())));
  expect(shared.size).toBe(graph.organisation_pairs_sharing_a_project);
  expect([...shared.values()].filter((count) => count > 1)).toHaveLength(
    graph.organisation_pairs_sharing_2_or_more,
  );
  const partners = tally([...shared.keys()].flatMap((pair) => pair.split(' ')));
  const expectedPartners = graph.top5_organisations_by_distinct_co_participants.map(([id, , count]) => [
    id,
    count,
  ]);
  expect(top([...partners], 5)).toEqual(expectedPartners);
});

test('names are those of the file, and what rows contradict is kept beside what counts', async () => {
  const names = new Map(participations.map(({ organisation, name }) => [organisation, name]));
  for (const [id, name] of expected.graph.top10_organisations_by_distinct_projects)
    expect(names.get(id)).toBe(name);
  const ids = expected.organisations_with_conflicting_sme_or_activity.map((id) => `org:cordis-${id}`);
  const { nodes } = await ask<{ nodes: readonly { statedIn: { edges: readonly Claimed[] } }[] }>(
    `query($ids: [ID!]!) { nodes(ids: $ids) { statedIn { edges { property value preferred } } } }`,
    { ids },
  );
  for (const { statedIn } of nodes) {
    expect(statedIn.edges.map(({ property, value }) => `${property} ${value}`).sort()).toEqual([
      'isSme false',
      'isSme true',
    ]);
    expect(statedIn.edges.filter(({ preferred }) => preferred)).toHaveLength(1);
  }
});

interface Claimed {
  readonly property: string;
  readonly value: string;
  readonly preferred: boolean;
}

test('the file of projects completes those of the file of organisations', async () => {
  const { both } = await ask<{ both: { totalCount: number } }>(
    `{ both: projects(where: {cordisId: {isNull: false}, participants: {some: {}}, startDate: {isNull: false}}) { totalCount } }`,
  );
  const lines = readFileSync(join(data, 'h2020_projects.sample.csv'), 'utf8').split('\n');
  const own = new Set(participations.map(({ project }) => project));
  const shared = lines.filter((line) => own.has(/^"(\d+)"/.exec(line)?.[1] ?? ''));
  expect(shared.length).toBeGreaterThan(0);
  expect(both.totalCount).toBeGreaterThanOrEqual(shared.length);
});

function pairs(): ReadonlySet<string> {
  return new Set(participations.map(({ project, organisation }) => `${project} ${organisation}`));
}

function pairsOf(items: readonly string[]): readonly string[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => `${one} ${other}`));
}

function groups(keyOf: (one: Participation) => string, itemOf: (one: Participation) => string) {
  const found = new Map<string, Set<string>>();
  for (const one of participations)
    found.set(keyOf(one), (found.get(keyOf(one)) ?? new Set()).add(itemOf(one)));
  return found;
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function top(counts: readonly (readonly [string, number])[], size: number) {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, size);
}

/** In whole cents, so that adding up loses nothing. */
function sum(amounts: readonly (number | null)[]): string {
  const cents = amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 100), 0);
  return (cents / 100).toFixed(2);
}
