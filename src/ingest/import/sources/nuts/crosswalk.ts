import { readCsvSlices, widthProblem, type CsvRecord } from '../../formats/csv.ts';
import { unusable } from '../../formats/utf8-slices.ts';
import type { ImportFile, Row, RowProblem, Said } from '../../import-source.ts';
import { amountOf } from '../cells/amounts.ts';
import { columnsOf, type Columns } from '../cells/columns.ts';
import { stated } from '../cells/said.ts';
import { regionId } from './region-codes.ts';
import { isRegionCode, regionSaid } from './region.ts';
import {
  codesOf,
  firstDay,
  isNutsVersion,
  nutsVersions,
  type FileCodes,
  type NutsVersion,
} from './versions.ts';

/** The years of the two versions that a matrix joins, told from its header; null if it is none. */
export function versionsOf(header: readonly string[]): readonly [from: string, to: string] | null {
  const years = header.flatMap((name) => /^code_v(\d{4})$/i.exec(name)?.[1] ?? []);
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

/** A smaller share of the former region than this is a sliver: one border, drawn twice. */
const smallestShare = 0.001;
/** The largest matrix has some 1,500 rows. */
const mostRows = 100_000;

/**
 * A matrix between two versions of NUTS: a region succeeds those whose people or land it took over, from the first day of
 * its version, with the share of the former one that it took (of its people in 2021; of its area where it has none).
 *
 * It is read whole, since a share needs all rows of a region.
 *
 * @throws {GrappeError} IMPORT_INVALID where it does not lead from one of the known versions to a later one
 */
export async function* readCrosswalk(
  file: ImportFile,
  years: readonly [string, string],
): AsyncGenerator<readonly Row[]> {
  const versions = knownVersions(file, years);
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
    if (flows.length > mostRows)
      throw unusable(file, 1, `The matrix has more than ${mostRows} rows.`, 'Matrices have a few thousand.');
  }
  yield rejected;
  yield sayFlows(file, flows, versions);
}

function knownVersions(
  file: ImportFile,
  [from, to]: readonly [string, string],
): readonly [NutsVersion, NutsVersion] {
  if (isNutsVersion(from) && isNutsVersion(to) && from < to) return [from, to];
  throw unusable(
    file,
    1,
    `The matrix leads from NUTS ${from} to NUTS ${to}.`,
    `Matrices that are read lead from an older version to a newer one of ${nutsVersions.join(', ')}.`,
  );
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
  const codes = [`code_v${older}`, `code_v${newer}`].map((name) => ({
    name,
    code: columns.text(record, name),
  }));
  const amounts = ['pop21', 'areaKm'].map((name) => ({ name, read: amountOf(columns.text(record, name)) }));
  const [from = '', to = ''] = codes.map(({ code }) => code);
  const problems: readonly RowProblem[] = [
    ...codes.flatMap(({ name, code }) =>
      isRegionCode(code) ? [] : [{ column: columns.column(name), message: `"${code}" is no code of NUTS.` }],
    ),
    ...amounts.flatMap(({ name, read }) =>
      'fault' in read ? [{ column: columns.column(name), message: read.fault }] : [],
    ),
    ...(from.length === to.length
      ? []
      : [
          { column: columns.column(`code_v${newer}`), message: `${from} and ${to} are of different levels.` },
        ]),
  ];
  const [people, area] = amounts.map(({ read }) => ('value' in read ? (read.value ?? 0) : 0));
  return problems.length > 0
    ? problems
    : { line: record.line, from, to, people: people ?? 0, area: area ?? 0 };
}

function sayFlows(
  file: ImportFile,
  flows: readonly Flow[],
  [older, newer]: readonly [NutsVersion, NutsVersion],
): readonly Row[] {
  const codes = codesOf(
    new Map([
      [older, flows.map(({ from }) => from)],
      [newer, flows.map(({ to }) => to)],
    ]),
  );
  const share = sharesOf(flows);
  const kind = kindsOf(flows.filter((flow) => share(flow) >= smallestShare));
  return flows.map((flow): Row => {
    const counts = flow.from !== flow.to && share(flow) >= smallestShare;
    return {
      place: placeOf(file, flow.line),
      said: [
        ...regionSaid(flow.from, null, codes),
        ...regionSaid(flow.to, null, codes),
        ...(counts ? [succession(flow, kind(flow), share(flow), codes)] : []),
      ],
      problems: [],
    };
  });
}

function succession({ from, to }: Flow, kind: string, share: number, { newest }: FileCodes): Said {
  const startDate = firstDay(newest);
  const properties = { kind, share: Math.min(1, Number(share.toFixed(6))), startDate };
  return stated('SUCCEEDS', regionId(to), regionId(from), properties, { asOf: startDate });
}

function sharesOf(flows: readonly Flow[]): (flow: Flow) => number {
  const people = sums(flows, 'people');
  const area = sums(flows, 'area');
  return (flow) => {
    const all = people.get(flow.from) ?? 0;
    const land = area.get(flow.from) ?? 0;
    if (all > 0) return flow.people / all;
    return land > 0 ? flow.area / land : 0;
  };
}

function sums(flows: readonly Flow[], what: 'people' | 'area'): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const flow of flows) sum.set(flow.from, (sum.get(flow.from) ?? 0) + flow[what]);
  return sum;
}

/** One became several, several one, or one one. */
function kindsOf(counted: readonly Flow[]): (flow: Flow) => string {
  const targets = new Map<string, number>();
  const origins = new Map<string, number>();
  for (const { from, to } of counted) {
    targets.set(from, (targets.get(from) ?? 0) + 1);
    origins.set(to, (origins.get(to) ?? 0) + 1);
  }
  return ({ from, to }) => {
    if ((targets.get(from) ?? 0) > 1) return 'SPLIT';
    return (origins.get(to) ?? 0) > 1 ? 'MERGER' : 'RENAME';
  };
}
