import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import type { ImportFile, Row, RowProblem } from '../../import-source.ts';
import { readCsvSlices, widthProblem } from '../../formats/csv.ts';
import { readTextSlices, unusable } from '../../formats/utf8-slices.ts';
import { columnsOf, type Columns } from '../cells/columns.ts';
import { isRegionCode, regionSaid } from './region.ts';

/** Columns of Eurostat's table of changes, as text: a code for each version, empty where the region is not in it. */
export function isChangeTable(header: readonly string[]): boolean {
  return header.includes('label') && codeColumns(header).length > 0;
}

function codeColumns(header: readonly string[]): readonly string[] {
  return header.filter((name) => /^code(_\d{4})?$/.test(name));
}

/** Regions of every version that the table has a column for; its rows for countries say nothing of them. */
export async function* readChangeTable(file: ImportFile): AsyncGenerator<readonly Row[]> {
  let columns: Columns | null = null;
  for await (const { header, records } of readCsvSlices(file)) {
    columns ??= columnsOf({ header });
    const known = columns;
    yield records.map((record): Row => {
      if (record.cells.length !== header.length)
        return { place: placeOf(file, record.line), said: [], problems: [widthProblem(record, header)] };
      const codes = codeColumns(header).map((name) => known.text(record, name));
      return rowOf(file, record.line, codes, known.text(record, 'label'));
    });
  }
}

function placeOf({ path: file }: ImportFile, line: number) {
  return { file, line, column: 1 };
}

function rowOf(file: ImportFile, line: number, codes: readonly string[], label: string): Row {
  const given = [...new Set(codes.filter((code) => code !== ''))];
  const regions = given.filter((code) => code.length > 2);
  const wrong = given.filter((code) => code.length !== 2 && !isRegionCode(code));
  const problems: readonly RowProblem[] = [
    ...wrong.map((code) => ({ column: 1, message: `"${code}" is no code of NUTS.` })),
    ...(given.length === 0 ? [{ column: 1, message: 'The row has no code.' }] : []),
  ];
  if (problems.length > 0) return { place: placeOf(file, line), said: [], problems };
  return {
    place: placeOf(file, line),
    said: regions.flatMap((code) => regionSaid(code, label === '' ? null : label)),
    problems,
  };
}

const entry = z.record(z.string(), z.string());

/**
 * Lists of regions in YAML: `NUTS Code` and `NUTS label`, or `SR Code` and `SR label` for statistical regions. Every
 * scalar is text: a bare NO is Norway.
 */
export async function* readYamlList(file: ImportFile): AsyncGenerator<readonly Row[]> {
  let text = '';
  for await (const slice of readTextSlices(file)) text += slice;
  const [document] = parseAllDocuments(text, { schema: 'failsafe' });
  const list = z.array(entry).safeParse(document && 'toJS' in document ? document.toJS() : null);
  if (!list.success)
    throw unusable(
      file,
      1,
      'The file is no list of regions.',
      'Each begins with "- Country code:", then its NUTS Code and NUTS label.',
    );
  const lines = [...text.matchAll(/^- /gm)].map(({ index }) => text.slice(0, index).split('\n').length);
  yield list.data.map((each, index) => {
    const code = each['NUTS Code'] ?? each['SR Code'] ?? '';
    return rowOf(file, lines[index] ?? 1, [code], each['NUTS label'] ?? each['SR label'] ?? '');
  });
}
