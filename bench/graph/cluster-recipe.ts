import { dateIn } from './dates.ts';
import type { Random } from './random.ts';
import type { KindRecipe, Properties, Recipe } from './recipe.ts';

/** The cluster with number 0 has exactly so many members. */
export const hubSize = 1001;

/** A country has 3 parts, each of them 3, each of these 3. */
const countries = 12;
const branching = 3;
const regionCounts = [
  countries,
  countries * branching,
  countries * branching ** 2,
  countries * branching ** 3,
];
const regionCount = regionCounts.reduce((sum, count) => sum + count, 0);
const smallestRegions = countries * branching ** 3;

/** Firms, clusters, projects, regions and topics with about so many statements, at least 10,000. Names of kinds and types are those of `schema/` and of `bench/models/clusters`. */
export function clusterRecipe(statements: number): Recipe {
  const share = (part: number): number => Math.round(statements * part);
  return {
    kinds: kindsOf(statements),
    evidence: 'Source',
    statements: [
      {
        type: 'MEMBER_OF',
        from: 'Firm',
        to: 'Cluster',
        pairs: { kind: 'skewed', count: share(0.4), fromSkew: 0.3, toSkew: 0.8, hub: hubSize },
        properties: (random) =>
          random.chance(0.3) ? { role: random.pick(['founder', 'partner', 'associate']) } : {},
      },
      {
        type: 'PARTICIPATES_IN',
        from: 'Firm',
        to: 'Project',
        pairs: { kind: 'skewed', count: share(0.25), fromSkew: 0.6, toSkew: 0.4, hub: 0 },
        properties: (random) => ({
          role: random.chance(0.15) ? 'coordinator' : 'participant',
          contribution: random.int(20, 2000) * 1000,
        }),
      },
      {
        type: 'LOCATED_IN',
        from: 'Firm',
        to: 'Region',
        pairs: { kind: 'each', toSkew: 0.6, skip: regionCount - smallestRegions },
      },
      {
        type: 'ACTIVE_IN',
        from: 'Firm',
        to: 'Topic',
        pairs: {
          kind: 'skewed',
          count: share(0.1) - (regionCount - countries),
          fromSkew: 0.2,
          toSkew: 0.9,
          hub: 0,
        },
      },
      { type: 'PART_OF', from: 'Region', to: 'Region', pairs: { kind: 'tree', parentOf } },
    ],
  };
}

function kindsOf(statements: number): readonly KindRecipe[] {
  return [
    {
      kind: 'Cluster',
      prefix: 'cluster',
      count: Math.max(200, Math.round(statements / 100)),
      properties: lifetime,
    },
    {
      kind: 'Firm',
      prefix: 'org',
      count: Math.round(statements / 4),
      properties: (random) => ({ ...lifetime(random), staff: Math.round(3 / (1.001 - random.next())) }),
    },
    {
      kind: 'Project',
      prefix: 'project',
      count: Math.max(400, Math.round(statements / 20)),
      properties: (random) => ({ ...lifetime(random), cost: random.int(100, 9000) * 1000 }),
    },
    {
      kind: 'Region',
      prefix: 'region',
      count: regionCount,
      properties: (_random, index) => ({ code: regionCode(index), level: levelOf(index) }),
    },
    { kind: 'Topic', prefix: 'topic', count: 80, properties: (_random, index) => ({ code: `T${index}` }) },
    {
      kind: 'Source',
      prefix: 'source',
      count: Math.max(100, Math.round(statements / 50)),
      properties: (random) => ({
        title: 'Synthetic data: no source of facts',
        published: dateIn(random.int(2004, 2024), random),
      }),
    },
  ];
}

function lifetime(random: Random): Properties {
  const start = random.int(1985, 2020);
  return {
    startDate: dateIn(start, random),
    ...(random.chance(0.08) ? { endDate: dateIn(start + random.int(2, 20), random) } : {}),
  };
}

/** Regions are numbered level by level. */
function levelOf(index: number): number {
  let level = 0;
  for (let first = 0; level < regionCounts.length - 1; level += 1) {
    first += regionCounts[level] ?? 0;
    if (index < first) break;
  }
  return level;
}

function parentOf(index: number): number | null {
  const level = levelOf(index);
  if (level === 0) return null;
  return firstOf(level - 1) + Math.floor((index - firstOf(level)) / branching);
}

function firstOf(level: number): number {
  return regionCounts.slice(0, level).reduce((sum, count) => sum + count, 0);
}

/** `AA` for a country, `AA1` for its second part, `AA10` for the first part of that. */
function regionCode(index: number): string {
  const parent = parentOf(index);
  if (parent === null) return String.fromCharCode(65 + index, 65 + index);
  return `${regionCode(parent)}${(index - firstOf(levelOf(index))) % branching}`;
}
