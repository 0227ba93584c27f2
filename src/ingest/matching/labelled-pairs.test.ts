import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { groupBy } from '../../util/group-by.ts';
import { loadModel } from '../../model/load-model.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { ImportSource, NodeSaid, StatementSaid } from '../import/import-source.ts';
import { cordis } from '../import/sources/cordis.ts';
import { ror } from '../import/sources/ror.ts';
import { compareReady, makeReady, type Ready } from './compare-organisations.ts';
import type { Weights } from './compare-names.ts';
import { defaultThreshold, findCandidates, weightsAmong, type Candidate } from './find-candidates.ts';
import type { Organisation, Point } from './organisation.ts';

const root = join(import.meta.dirname, '../../..');
const data = join(root, 'test/data');

/** Milliseconds; seconds on a quiet machine. */
const patience = 120_000;

interface Pair {
  readonly cordis_id: string;
  readonly cordis_name: string;
  readonly cordis_country: string;
  readonly ror_id: string;
  readonly ror_name: string;
  readonly ror_country: string;
  readonly score_band: string;
  readonly label: 'same' | 'different';
  readonly why: string;
}

const pairs = Papa.parse<Pair>(readFileSync(join(data, 'matching/pairs.csv'), 'utf8').trim(), {
  header: true,
}).data;

/** The organisations of a file as the graph would have them after its import. */
async function organisationsOf(
  source: ImportSource,
  name: string,
  model: GraphModel,
): Promise<readonly Organisation[]> {
  const path = join(data, name);
  const file = { path, size: statSync(path).size, open: () => createReadStream(path) };
  const nodes = new Map<string, NodeSaid>();
  const seats = new Map<string, StatementSaid>();
  for await (const rows of source.read(file, { model }))
    for (const each of rows.flatMap(({ said }) => said)) {
      if (each.kind === 'node' && each.of !== 'Region' && each.id.startsWith('org:'))
        nodes.set(each.id, each);
      if (each.kind === 'statement' && each.type === 'LOCATED_IN' && !seats.has(each.from))
        seats.set(each.from, each);
    }
  return [...nodes.values()].map((node) => organisationOf(node, seats.get(node.id)));
}

function organisationOf({ id, names, properties }: NodeSaid, seat: StatementSaid | undefined): Organisation {
  const website = properties['website'];
  const ids = ['ror', 'wikidata', 'cordisId'].flatMap((register) =>
    typeof properties[register] === 'string' ? [[register, properties[register]] as const] : [],
  );
  return {
    id,
    names: [String(properties['name']), ...names.map(([, name]) => name)],
    country: seat ? seat.to.slice('region:'.length) : null,
    city: null,
    point: pointOf(seat),
    host: typeof website === 'string' && URL.canParse(website) ? new URL(website).host : null,
    foreignIds: Object.fromEntries(ids),
  };
}

function pointOf(seat: StatementSaid | undefined): Point | null {
  const { lat, lon } = seat?.properties ?? {};
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;
}

/** What the comparison says of a labelled pair. */
interface Judged extends Pair {
  readonly ends: string;
  readonly score: number;
  readonly haveOneName: boolean;
}

let all: readonly Organisation[];
let judged: readonly Judged[];
let candidates: readonly Candidate[];

beforeAll(async () => {
  const model = await loadModel(join(root, 'schema'));
  all = [
    ...(await organisationsOf(cordis, 'cordis/h2020_organizations.71ec60b.csv', model)),
    ...(await organisationsOf(ror, 'ror/ror-europe-16-countries.jsonl', model)),
  ];
  const ready = new Map(all.map((each) => [each.id, makeReady(each)]));
  const weights = weightsAmong([...ready.values()]);
  judged = pairs.map((pair) => judge(pair, ready, weights));
  candidates = findCandidates(all);
}, patience);

function judge(pair: Pair, ready: ReadonlyMap<string, Ready>, weights: Weights): Judged {
  const ends = [`org:cordis-${pair.cordis_id}`, `org:ror-${pair.ror_id}`];
  const [a, b] = ends.map((id) => ready.get(id));
  if (!a || !b) throw new Error(ends.join());
  const words = (one: Ready) => new Set(one.names.map(({ compact }) => compact));
  return {
    ...pair,
    ends: ends.join(),
    score: compareReady(a, b, weights)?.score ?? 0,
    haveOneName: [...words(a)].some((name) => words(b).has(name)),
  };
}

const half = (odd: number) => judged.filter((_, index) => index % 2 === odd);

/** Proposed and the same, proposed and different, the same and not proposed. */
function figuresOf(of: readonly Judged[], isProposed: (pair: Judged) => boolean) {
  const count = (label: Pair['label'], proposed: boolean) =>
    of.filter((pair) => pair.label === label && isProposed(pair) === proposed).length;
  const [right, wrong, missed] = [count('same', true), count('different', true), count('same', false)];
  return { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed) };
}

const reaches = (threshold: number) => (pair: Judged) => pair.score >= threshold;
const isCandidate = (pair: Judged) => candidates.some(({ from, to }) => `${from},${to}` === pair.ends);

/** Better is welcome, and then to be recorded here. */
function expectNoWorse(found: ReturnType<typeof figuresOf>, recorded: ReturnType<typeof figuresOf>): void {
  const figures = JSON.stringify(found);
  expect(found.right, figures).toBeGreaterThanOrEqual(recorded.right);
  expect(found.wrong, figures).toBeLessThanOrEqual(recorded.wrong);
  expect(found.missed, figures).toBeLessThanOrEqual(recorded.missed);
  expect(found.precision, figures).toBeGreaterThanOrEqual(recorded.precision - 0.0005);
  expect(found.recall, figures).toBeGreaterThanOrEqual(recorded.recall - 0.0005);
}

test('pairs are of the files, each once, and both labels are there in both halves', () => {
  const names = new Map(all.map(({ id, names: [name] }) => [id, name]));
  expect(new Set(judged.map(({ ends }) => ends)).size).toBe(525);
  for (const { cordis_id, ror_id, cordis_name, ror_name, label, why } of pairs) {
    const said = [names.get(`org:cordis-${cordis_id}`), names.get(`org:ror-${ror_id}`)];
    expect(said).toEqual([cordis_name, ror_name].map((name) => name.replace(/\s+/g, ' ')));
    expect(['same', 'different']).toContain(label);
    expect(why).not.toBe('');
  }
  const same = [0, 1].map((odd) => half(odd).filter(({ label }) => label === 'same').length);
  expect(same).toEqual([81, 82]);
});

test('the threshold is the one, in steps of 0.05, that does best on the even half', () => {
  const steps = Array.from({ length: 19 }, (_, step) => Math.round(5 + step * 5) / 100);
  const rated = steps.map((step) => {
    const { precision, recall } = figuresOf(half(0), reaches(step));
    return { step, mean: (2 * precision * recall) / (precision + recall) };
  });
  const best = rated.reduce((one, other) => (other.mean > one.mean ? other : one));
  expect(best.step).toBe(defaultThreshold);
});

test('precision and recall of the comparison, on the half that chose the threshold and on the other', () => {
  expectNoWorse(figuresOf(half(0), reaches(defaultThreshold)), {
    right: 77,
    wrong: 1,
    missed: 4,
    precision: 0.987,
    recall: 0.951,
  });
  expectNoWorse(figuresOf(half(1), reaches(defaultThreshold)), {
    right: 78,
    wrong: 6,
    missed: 4,
    precision: 0.929,
    recall: 0.951,
  });
});

test('precision and recall of what is proposed, where better candidates drive out worse ones', () => {
  expectNoWorse(figuresOf(half(0), isCandidate), {
    right: 77,
    wrong: 0,
    missed: 4,
    precision: 1,
    recall: 0.951,
  });
  expectNoWorse(figuresOf(half(1), isCandidate), {
    right: 78,
    wrong: 3,
    missed: 4,
    precision: 0.963,
    recall: 0.951,
  });
});

test('different bodies of one name or acronym', () => {
  const namesakes = judged.filter(({ label, haveOneName }) => label === 'different' && haveOneName);
  expect(namesakes).toHaveLength(28);
  // A company and a team of Inria in neighbouring suburbs of Paris, and no web site to tell them apart.
  expect(namesakes.filter(reaches(defaultThreshold)).map((pair) => pair.cordis_name)).toEqual(['CASCADE']);
});

test(
  'candidates do not depend on the order of organisations, and none has more than a few',
  () => {
    expect(findCandidates([...all].reverse())).toEqual(candidates);
    const ends = candidates.flatMap(({ from, to }) => [from, to]);
    const counts = [...groupBy(ends, (end) => end).values()].map(({ length }) => length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    expect(candidates.every(({ from, to }) => from < to)).toBe(true);
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(candidates).toHaveLength(352);
  },
  patience,
);
