import { handName, ourName, rivalName } from '../contenders/names.ts';
import type { Measured } from '../measure/interleave.ts';
import { goalLines } from './goals.ts';
import type { GroundResult, Result, ShapeResult } from '../result.ts';

/** Every table of a result, as Markdown. */
export function summary(result: Result): string {
  const sections = result.sizes.flatMap(({ statements, grounds }) =>
    grounds.map((ground) => groundText(statements, ground)),
  );
  return [
    goalText(result),
    ...sections,
    ...(result.schema.length > 0 ? [schemaText(result)] : []),
    ...(result.loading.length > 0 ? [loadingText(result)] : []),
  ].join('\n');
}

/** Each goal beside the figure of the question that is furthest from it. */
function goalText(result: Result): string {
  const head = ['goal', 'graph', 'goal is', 'measured', '', 'by the question furthest from it'];
  const rows = goalLines(result).map(({ goal, where, sign, aim, figure, isMet, question }) => [
    goal,
    where,
    `${sign} ${digits(aim)}`,
    digits(figure),
    isMet ? 'met' : `not met, by a factor of ${digits(Math.max(aim / figure, figure / aim))}`,
    question,
  ]);
  return `### Goals\n\n${table(head, rows)}\n`;
}

/** Three digits, none behind the point that tells nothing. */
function digits(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 3 });
}

function groundText(statements: number, ground: GroundResult): string {
  const { model, nodes, loading, load, shapes, publicShapes, pages, clients, probe } = ground;
  const parts = [
    `### ${model}, ${count(statements)} statements`,
    `${count(nodes)} nodes and ${count(ground.statements)} statements, loaded in ${loading.toFixed(0)} s. Load of the machine ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after.`,
    ...(shapes.length > 0 ? ['Raised limits', shapeTable(shapes), costTable(shapes)] : []),
    ...(shapes.some(({ cold }) => cold.length > 0)
      ? ['First request of a shape, plan cache emptied (ms)', coldTable(shapes)]
      : []),
    ...(publicShapes.length > 0
      ? ['Public limits: pages of 100, 100,000 nodes', shapeTable(publicShapes)]
      : []),
    ...(pages.length > 0 ? ['Deep pages', shapeTable(pages)] : []),
    ...(probe === null ? [] : [`Whether the database has changed is known after ${probe.toFixed(1)} ms.`]),
    ...(clients.length > 0 ? [clientTable(clients)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Times, p50 and p95, and what they are of the goals. */
function shapeTable(shapes: readonly ShapeResult[]): string {
  const names = namesOf(shapes);
  const head = ['shape', 'rows', 'repeats', ...names, 'rival ÷ Grappe', 'Grappe ÷ by hand'];
  const rows = shapes.map((shape) => {
    const times = names.map((name) => timeOf(find(shape, name)));
    const repeats = shape.repetition < 1.05 ? '1' : shape.repetition.toFixed(1);
    return [shape.title, count(shape.rows), repeats, ...times, against(shape), overFloor(shape)];
  });
  return table(head, rows);
}

/** Processor time of the process that answers and of the database, bytes, statements and texts. */
function costTable(shapes: readonly ShapeResult[]): string {
  const names = namesOf(shapes);
  const head = [
    'shape',
    ...names.map((name) => `${name}: CPU + database, ms`),
    'kB of JSON',
    'statements / texts',
    'database hits, thousands',
  ];
  const rows = shapes.map((shape) => {
    const cpu = names.map((name) => cpuOf(find(shape, name)));
    const seen = shape.measured.filter(({ statements }) => statements !== null);
    const bytes = seen.map((each) => kilobytes(each.bytes)).join(' / ');
    const texts = seen.map((each) => `${each.statements}/${each.texts}`).join(' · ');
    const hits = shape.hits.map((each) => (each.hits / 1000).toFixed(1)).join(' / ');
    return [shape.title, ...cpu, bytes, texts, hits];
  });
  return table(head, rows);
}

function coldTable(shapes: readonly ShapeResult[]): string {
  const some = shapes.filter(({ cold }) => cold.length > 0);
  const names = some[0]?.cold.map(({ contender }) => contender) ?? [];
  return table(
    ['shape', ...names],
    some.map((shape) => [shape.title, ...shape.cold.map(({ first }) => milliseconds(first))]),
  );
}

function clientTable(clients: GroundResult['clients']): string {
  const head = [
    'eight clients, mixed questions',
    'requests per s',
    'p50',
    'p95',
    'errors',
    'CPU + database, ms a request',
  ];
  return table(
    head,
    clients.map((each) => [
      each.contender,
      each.perSecond.toFixed(0),
      milliseconds(each.p50),
      milliseconds(each.p95),
      String(each.errors),
      `${milliseconds(each.cpu)} + ${each.databaseCpu === null ? '?' : milliseconds(each.databaseCpu)}`,
    ]),
  );
}

function schemaText({ schema }: Result): string {
  const rows = schema.map((each) => [
    each.model,
    count(each.kinds),
    each.contender,
    count(each.lines),
    milliseconds(each.ready),
  ]);
  return `### API schema of one model\n\n${table(['model', 'kinds', '', 'lines', 'ready in ms'], rows)}\n`;
}

/** Files coming in, beside a bare loop that has its rows at hand. */
function loadingText({ loading }: Result): string {
  const head = [
    ...['statements', 'nodes', 'rows of the file', 'Grappe, statements per s', 'by hand, statements per s'],
    ...[
      'Grappe ÷ by hand',
      'peak memory, MB',
      'the same again, s',
      'read and checked, rows per s of a core',
      'day',
    ],
  ];
  const rows = loading.map((each) => [
    ...[each.statements, each.nodes, each.rows].map(count),
    ...[each.statements / each.seconds, each.statements / each.byHand].map((rate) => count(Math.round(rate))),
    (each.byHand / each.seconds).toFixed(2),
    each.peak.toFixed(0),
    each.again.toFixed(1),
    count(Math.round(each.checked)),
    each.date,
  ]);
  return `### Loading\n\n${table(head, rows)}\n`;
}

function namesOf(shapes: readonly ShapeResult[]): readonly string[] {
  return [...new Set(shapes.flatMap(({ measured }) => measured.map(({ contender }) => contender)))];
}

function find({ measured }: ShapeResult, name: string): Measured | undefined {
  return measured.find(({ contender }) => contender === name);
}

/** How many times faster than the rival, and the goal. */
function against(shape: ShapeResult): string {
  const ratio = ratioOf(find(shape, rivalName), find(shape, ourName));
  const { rival } = shape.goal;
  return `${ratio?.toFixed(1) ?? '?'}${aimText(rival, ratio !== null && rival !== null && ratio >= rival, '≥')}`;
}

function overFloor(shape: ShapeResult): string {
  const ratio = ratioOf(find(shape, ourName), find(shape, handName));
  const { floor } = shape.goal;
  return `${ratio?.toFixed(2) ?? '?'}${aimText(floor, ratio !== null && floor !== null && ratio <= floor, '≤')}`;
}

function aimText(goal: number | null, met: boolean, sign: string): string {
  return goal === null ? '' : ` (${sign} ${goal}: ${met ? 'met' : 'not met'})`;
}

function ratioOf(over: Measured | undefined, under: Measured | undefined): number | null {
  return over && under ? over.p50 / under.p50 : null;
}

function timeOf(measured: Measured | undefined): string {
  if (!measured) return '';
  if (measured.runs === 0) return `> ${milliseconds(measured.p50)}`;
  return `${milliseconds(measured.p50)} (${milliseconds(measured.p95)})`;
}

function cpuOf(measured: Measured | undefined): string {
  if (!measured || measured.runs === 0) return '';
  return `${milliseconds(measured.cpu)} + ${measured.databaseCpu === null ? '?' : milliseconds(measured.databaseCpu)}`;
}

/** Three digits tell as much as a run does. */
function milliseconds(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 0 : 1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toLocaleString('en', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 });
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
