import { handName, keptName, ourName, rivalName } from '../contenders/names.ts';
import type { Measured } from '../measure/interleave.ts';
import type { GroundResult, Result, ShapeResult } from '../result.ts';

/** One goal and how far it is reached: on one graph by the question that is furthest from it. */
export interface GoalLine {
  readonly goal: string;
  readonly where: string;
  /** The question that it was measured with. */
  readonly question: string;
  /** `1.7` for a goal of at least or at most so many times. */
  readonly aim: number;
  readonly figure: number;
  readonly sign: '≥' | '≤';
  readonly isMet: boolean;
}

/** What is aimed at together, by names of shapes. */
const groups = {
  'look-up, flat list, connection': ['look-up', 'flat', 'connection', 'films-simple'],
  'nested, few repeats': ['few-repeats', 'no-repeats', 'films-nested-filter', 'films-connections'],
  'nested, many repeats': ['many-repeats', 'films-nested'],
  hub: ['hub', 'films-star'],
  'related counts': ['counts', 'films-counts', 'films-count-filter'],
  'filters, common': ['filter-common', 'films-where-in', 'films-deep-filter'],
  'filters, rare': ['filter-rare'],
  'some of all around a hub': ['filter-hub', 'films-some-all', 'films-some-all-count'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A rival that needs less of it leaves nothing to gain by keeping: there a probe and `keptExtra` are aimed at. */
const slowRival = 20;
const keptExtra = 0.5;
const deepest = 1.3;

/** Every goal on every graph that it was measured on. */
export function goalLines(result: Result): readonly GoalLine[] {
  const graphs = result.sizes.flatMap(({ grounds }) => grounds);
  return [
    ...graphs.flatMap((ground) =>
      Object.entries(groups).flatMap(([goal, names]) => groupLines(goal, names, ground)),
    ),
    ...graphs.flatMap(keptLines),
    ...graphs.flatMap(pageLines),
    ...graphs.flatMap(clientLines),
    ...schemaLines(result),
    ...loadingLines(result),
  ];
}

function groupLines(goal: string, names: readonly string[], ground: GroundResult): readonly GoalLine[] {
  const shapes = ground.shapes.filter(({ name }) => names.includes(name));
  const over = shapes.flatMap((shape) => times(shape, rivalName, ourName, shape.goal.rival));
  const hand = shapes.flatMap((shape) => times(shape, ourName, handName, shape.goal.floor));
  return [
    ...furthest(over, (each) => each.figure / each.aim).map((each) =>
      atLeast(`${goal}: times faster than the rival`, whereOf(ground), each),
    ),
    ...furthest(hand, (each) => each.aim / each.figure).map((each) =>
      atMost(`${goal}: times Cypher by hand`, whereOf(ground), each),
    ),
  ];
}

interface Figure {
  readonly question: string;
  readonly aim: number;
  readonly figure: number;
}

function times(
  { title, measured }: ShapeResult,
  over: string,
  under: string,
  aim: number | null,
): readonly Figure[] {
  const [a, b] = [timeOf(measured, over), timeOf(measured, under)];
  return aim === null || a === null || b === null ? [] : [{ question: title, aim, figure: a / b }];
}

function timeOf(measured: readonly Measured[], name: string): number | null {
  return measured.find(({ contender }) => contender === name)?.p50 ?? null;
}

/** The one of which the measure is least, if there is one. */
function furthest(figures: readonly Figure[], measure: (figure: Figure) => number): readonly Figure[] {
  return figures.toSorted((a, b) => measure(a) - measure(b)).slice(0, 1);
}

function keptLines(ground: GroundResult): readonly GoalLine[] {
  const { shapes, probe } = ground;
  const fast = shapes.filter(({ measured }) => (timeOf(measured, rivalName) ?? 0) < slowRival);
  const slow = shapes.filter((shape) => !fast.includes(shape));
  const tenfold = slow.flatMap((shape) => times(shape, rivalName, keptName, 10));
  const probed = fast.flatMap(({ title, measured }): readonly Figure[] => {
    const kept = timeOf(measured, keptName);
    return kept === null || probe === null ? [] : [{ question: title, aim: probe + keptExtra, figure: kept }];
  });
  return [
    ...furthest(tenfold, ({ figure }) => figure).map((each) =>
      atLeast('asked again: times faster than the rival, where it needs 20 ms', whereOf(ground), each),
    ),
    ...furthest(probed, ({ figure }) => -figure).map((each) =>
      atMost('asked again: ms, else (a probe + 0.5)', whereOf(ground), each),
    ),
  ];
}

function pageLines(ground: GroundResult): readonly GoalLine[] {
  const [first, deep] = ground.pages;
  const [a, b] = [first, deep].map((page) => timeOf(page?.measured ?? [], ourName));
  if (!deep || !a || !b) return [];
  return [
    atMost('deep page: times page 1', whereOf(ground), { question: deep.title, aim: deepest, figure: b / a }),
  ];
}

function clientLines(ground: GroundResult): readonly GoalLine[] {
  const [ours, theirs] = ground.clients;
  if (!ours || !theirs) return [];
  const question = 'mixed questions';
  const speed = { question, aim: 2, figure: ours.perSecond / theirs.perSecond };
  return [
    atLeast('eight clients over HTTP: times the requests of the rival', whereOf(ground), speed),
    atMost('eight clients over HTTP: errors', whereOf(ground), { question, aim: 0, figure: ours.errors }),
  ];
}

function schemaLines({ schema }: Result): readonly GoalLine[] {
  return [...new Set(schema.map(({ model }) => model))].flatMap((model) => {
    const [ours, theirs] = schema.filter((each) => each.model === model);
    if (!ours || !theirs) return [];
    const ready = { question: model, aim: 10, figure: theirs.ready / ours.ready };
    const lines = { question: model, aim: 0.2, figure: ours.lines / theirs.lines };
    return [
      atLeast('API schema: times sooner ready than the rival’s', 'API schema', ready),
      atMost('API schema: lines, part of the rival’s', 'API schema', lines),
    ];
  });
}

/** That memory is the same at all sizes is true up to what the collector leaves lying. */
const sameMemory = 1.1;

function loadingLines({ loading }: Result): readonly GoalLine[] {
  const question = 'participations of CORDIS';
  const lines = loading.flatMap((each): readonly GoalLine[] => {
    const where = `${each.statements.toLocaleString('en')} statements`;
    const figure = (aim: number, measured: number) => ({ question, aim, figure: measured });
    return [
      atLeast('loading: part of the rate of a bare loop', where, figure(0.8, each.byHand / each.seconds)),
      atMost('loading: peak memory, MB', where, figure(400, each.peak)),
      atLeast('loading: rows read and checked in a second of a core', where, figure(100_000, each.checked)),
      atMost('loading: an unchanged file again, s', where, figure(2, each.again)),
    ];
  });
  const [some, most] = loading.filter(({ rows }) => rows > 10_000);
  if (!some || !most) return lines;
  const grown = { question, aim: sameMemory, figure: most.peak / some.peak };
  return [...lines, atMost('loading: peak memory, times that of a tenth of the file', 'all sizes', grown)];
}

function whereOf({ model, statements }: GroundResult): string {
  return `${model}, ${statements.toLocaleString('en')}`;
}

function atLeast(goal: string, where: string, figure: Figure): GoalLine {
  return { goal, where, ...figure, sign: '≥', isMet: figure.figure >= figure.aim };
}

function atMost(goal: string, where: string, figure: Figure): GoalLine {
  return { goal, where, ...figure, sign: '≤', isMet: figure.figure <= figure.aim };
}
