import { readCsvSlices, widthProblem, type CsvRecord } from '../formats/csv.ts';
import { unusable } from '../formats/utf8-slices.ts';
import type { ImportFile, ImportSource, Row } from '../import-source.ts';

const scheme = 'NACE Rev. 2.1';
const shapes = [/^[A-Z]$/, /^\d\d$/, /^\d\d\.\d$/, /^\d\d\.\d\d$/];

/**
 * The statistical classification of economic activities, as a table of codes with their level, the code above them and a
 * column of labels for each language (`label_en`, `label_fr`, …).
 *
 * @see https://eur-lex.europa.eu/eli/reg_del/2023/137/oj (Commission Delegated Regulation (EU) 2023/137)
 */
export const nace: ImportSource = {
  name: 'nace',
  description: 'Import a table of NACE Rev. 2.1: code, level, parent, label_en, label_fr, …',
  version: '1',
  about: {
    title: scheme,
    publishers: ['European Commission'],
    url: 'https://ec.europa.eu/eurostat/web/nace',
    licence: 'CC BY 4.0',
  },
  async *read(file) {
    let readRecord: ((record: CsvRecord) => Row) | null = null;
    for await (const { header, records } of readCsvSlices(file)) {
      readRecord ??= readerOf(file, header);
      yield records.map(readRecord);
    }
  },
};

interface Label {
  readonly language: string;
  readonly column: number;
}

function readerOf(file: ImportFile, header: readonly string[]): (record: CsvRecord) => Row {
  const [code, parent] = ['code', 'parent'].map((name) =>
    header.findIndex((each) => each.toLowerCase() === name),
  );
  const labels = header.flatMap((name, column): Label[] => {
    const language = /^label_([a-z]{2,3})$/i.exec(name)?.[1]?.toLowerCase();
    return language === undefined ? [] : [{ language, column }];
  });
  if (code === undefined || parent === undefined || code < 0 || parent < 0 || labels.length === 0)
    throw unusable(
      file,
      1,
      `A table of NACE has not the columns ${header.slice(0, 6).join(', ')}.`,
      'It has code, parent and at least one column label_en, label_fr, …',
    );
  return (record) => readRow(file, record, header, { code, parent }, labels);
}

function readRow(
  file: ImportFile,
  record: CsvRecord,
  header: readonly string[],
  places: { readonly code: number; readonly parent: number },
  labels: readonly Label[],
): Row {
  const place = { file: file.path, line: record.line, column: 1 };
  const [code = '', parent = ''] = [places.code, places.parent].map((at) => record.cells[at]?.trim());
  const level = shapes.findIndex((shape) => shape.test(code)) + 1;
  const names = labels.flatMap(({ language, column }): (readonly [string, string])[] => {
    const label = record.cells[column]?.trim() ?? '';
    return label === '' ? [] : [[`${language}:OFFICIAL`, label]];
  });
  const name = (names.find(([tag]) => tag === 'en:OFFICIAL') ?? names[0])?.[1];
  const problems = [
    ...(record.cells.length === header.length ? [] : [widthProblem(record, header)]),
    ...(level > 0 ? [] : [codeProblem(code, places.code)]),
    ...(name === undefined
      ? [{ column: (labels[0]?.column ?? 0) + 1, message: 'The code has no label.' }]
      : []),
    ...(parent === '' && level > 1 ? [{ column: places.parent + 1, message: `${code} has no parent.` }] : []),
  ];
  if (problems.length > 0 || name === undefined) return { place, said: [], problems };
  return {
    ...{ place, problems },
    said: [
      { kind: 'node', id: idOf(code), of: 'Topic', names, properties: { name, scheme, code, level } },
      ...(parent === ''
        ? []
        : [
            {
              kind: 'statement' as const,
              type: 'PART_OF',
              from: idOf(code),
              to: idOf(parent),
              properties: {},
            },
          ]),
    ],
  };
}

function codeProblem(code: string, column: number) {
  const hint = 'Codes are A, 01, 01.1 and 01.11; a program that takes them for numbers loses their zeros.';
  return { column: column + 1, message: `"${code}" is no code of ${scheme}.`, hint };
}

function idOf(code: string): string {
  return `topic:nace-2.1-${code}`;
}
