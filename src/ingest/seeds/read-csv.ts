import type { Findings } from './findings.ts';

export interface CsvRow {
  /** Where the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Csv {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** `"quoted"` with doubled quotes inside, or bare; then a comma, a line end, or the end of the file. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * A comma-separated file whose first row names the columns.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCsv(file: string, text: string, findings: Findings): Csv | null {
  const [head, ...body] = splitLines(file, text, findings) ?? [];
  if (!head) {
    findings.add({ file, line: 1, column: 1 }, 'The table has no rows that can be read.');
    return null;
  }
  const twice = head.cells.find((name, index) => head.cells.indexOf(name) !== index);
  if (twice !== undefined)
    findings.add({ file, line: 1, column: 1 }, `The column "${twice}" is there twice.`);
  const rows: CsvRow[] = [];
  for (const { line, cells } of body) {
    if (cells.length === head.cells.length) {
      rows.push({
        line,
        cells: Object.fromEntries(head.cells.map((name, index) => [name, cells[index] ?? ''])),
      });
    } else {
      findings.add(
        { file, line, column: 1 },
        `The row has ${cells.length} cells, the header ${head.cells.length}.`,
      );
    }
  }
  return { columns: head.cells, rows };
}

function splitLines(file: string, text: string, findings: Findings): Line[] | null {
  const lines: Line[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  for (let at = 0; at < text.length; at = cellPattern.lastIndex) {
    cellPattern.lastIndex = at;
    const cell = cellPattern.exec(text);
    if (!cell) {
      findings.add(
        { file, line, column: 1 },
        'A quote in this row is not closed, or stands inside a bare cell.',
        'Double it: "".',
      );
      return null;
    }
    cells.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    line += (cell[1]?.match(/\n/g)?.length ?? 0) + (/[\r\n]/.test(cell[3] ?? '') ? 1 : 0);
    if (cell[3] !== ',' || cellPattern.lastIndex === text.length) {
      if (cell[3] === ',') cells.push('');
      if (cells.some((value) => value !== '')) lines.push({ line: start, cells });
      cells = [];
      start = line;
    }
  }
  return lines;
}
