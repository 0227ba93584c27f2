import type { ImportFile, Row, RowProblem, Said, StatementSaid } from '../../import-source.ts';
import { readCsvSlices, widthProblem, type CsvRecord } from '../../formats/csv.ts';
import { amountOf } from '../cells/amounts.ts';
import { columnsOf, type Columns } from '../cells/columns.ts';
import { isRegionCode, regionSaid } from './region.ts';
import { regionId } from './region-codes.ts';

/** The years of the two versions that a matrix joins, told from its header; null if it is none. */
export function versionsOf(header: readonly string[]): readonly [from: string, to: string] | null {
  const years = header.flatMap((name) => /^code_v(\d{4})$/.exec(name)?.[1] ?? []);
  const [from, to] = years;
  return years.length === 2 && from !== undefined && to !== undefined ? [from, to] : null;
}

/** What of one region became part of another one. */
interface Flow {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly area: number;
}

/**
 * Slivers along borders that were drawn anew are no successions: fewer people than one, or a smaller share than this of
 * the former region.
 */
const smallestShare = 0.001;

/**
 * A matrix between two versions of NUTS: a region succeeds those whose people or land it took over, with the share of the
 * former one that it took (of its people in 2021; of its area where it has none).
 *
 * It is read whole, since a share needs all rows of a region: a matrix has fewer than two thousand.
 */
export async function* readCrosswalk(
  file: ImportFile,
  versions: readonly [string, string],
): AsyncGenerator<readonly Row[]> {
  const flows: Flow[] = [];
  const rejected: Row[] = [];
  let columns: Columns | null = null;
  for await (const slice of readCsvSlices(file)) {
    columns ??= columnsOf(slice);
    for (const record of slice.records) {
      const read = readFlow(record, slice.header, columns, versions);
      if ('from' in read) flows.push(read);
      else rejected.push({ place: placeOf(file, record.line), said: [], problems: read });
    }
  }
  yield rejected;
  const rows = flows.map((flow): Row => ({
    place: placeOf(file, flow.line),
    said: saidOf(flow, flows),
    problems: [],
  }));
  yield rows;
}

function placeOf({ path: file }: ImportFile, line: number) {
  return { file, line, column: 1 };
}

function readFlow(
  record: CsvRecord,
  header: readonly string[],
  columns: Columns,
  [older, newer]: readonly [string, string],
): Flow | readonly RowProblem[] {
  if (record.cells.length !== header.length) return [widthProblem(record, header)];
  const [from, to] = [`code_v${older}`, `code_v${newer}`].map((name) => columns.text(record, name));
  const [people, area] = ['pop21', 'areaKm'].map((name) => amountOf(columns.text(record, name)));
  const problems = [from, to].flatMap((code, index) =>
    code !== undefined && isRegionCode(code)
      ? []
      : [{ column: index + 1, message: `"${code}" is no code of NUTS.` }],
  );
  const amounts = [people, area].flatMap((cell) => (cell && 'value' in cell ? [cell.value ?? 0] : []));
  const [peopleCount, areaSize] = amounts;
  if (peopleCount === undefined || areaSize === undefined)
    return [...problems, { column: columns.column('pop21'), message: 'pop21 and areaKm are numbers.' }];
  if (problems.length > 0 || from === undefined || to === undefined) return problems;
  return { line: record.line, from, to, people: peopleCount, area: areaSize };
}

/** Both regions, and that the one took the place of the other if it did. */
function saidOf(flow: Flow, flows: readonly Flow[]): readonly Said[] {
  const regions = [...regionSaid(flow.from, null), ...regionSaid(flow.to, null)];
  const share = shareOf(flow, flows);
  if (flow.from === flow.to || share < smallestShare || flow.people < 1) return regions;
  const statement: StatementSaid = {
    ...{ kind: 'statement', type: 'SUCCEEDS', from: regionId(flow.to), to: regionId(flow.from) },
    properties: { kind: kindOf(flow, flows), share: Math.min(1, Number(share.toFixed(6))) },
  };
  return [...regions, statement];
}

function shareOf({ from, people, area }: Flow, flows: readonly Flow[]): number {
  const whole = flows.filter((flow) => flow.from === from);
  const all = whole.reduce((sum, flow) => sum + flow.people, 0);
  return all > 0 ? people / all : area / whole.reduce((sum, flow) => sum + flow.area, 0);
}

/** One became one, several one, or one several. */
function kindOf({ from, to }: Flow, flows: readonly Flow[]): string {
  const counts = (flow: Flow) => flow.people >= 1 && shareOf(flow, flows) >= smallestShare;
  const targets = flows.filter((flow) => flow.from === from && counts(flow)).length;
  const origins = flows.filter((flow) => flow.to === to && counts(flow)).length;
  if (targets > 1) return 'SPLIT';
  return origins > 1 ? 'MERGER' : 'RENAME';
}
