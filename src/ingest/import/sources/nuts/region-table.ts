import type { Place } from '../../../../errors/problem.ts';
import type { RowProblem } from '../../import-source.ts';
import type { ListedRegion } from './listed-regions.ts';
import { isNutsVersion, type NutsVersion } from './versions.ts';

/** A row of a table of text. */
export interface TextRow {
  readonly place: Place;
  readonly cells: readonly string[];
  readonly problem?: RowProblem | null;
}

type Read = (row: TextRow) => ListedRegion;

const labels = /^(label|(nuts|sr) label|territorial level|.* level [123]\b.*)$/i;
const listCode = /^(nuts|sr) code$/i;
const versionCode = /^code[ _](\d{4})$/i;

/**
 * How to read a table of regions, told by its header: a list (`NUTS Code`, `NUTS label`; such lists are of NUTS 2024),
 * changes between versions (`code_2021`, `code_2024`, `label`; the workbook of Eurostat has a column of labels for each
 * level), or names in Latin letters (`Code`, `Transliteration to Latin`). Null for any other table.
 */
export function regionReader(header: readonly string[]): Read | null {
  const names = header.map((name) => name.replace(/\s+/g, ' ').trim());
  const at = (shape: RegExp) => names.findIndex((name) => shape.test(name));
  const label = labelReader(names);
  if (at(listCode) >= 0 && label) return readerOf([['2024', at(listCode)]], label);
  const [code, latin] = [at(/^code$/i), at(/^transliteration/i)];
  if (code >= 0 && latin >= 0) {
    const read = readerOf([['2024', code]], () => '');
    return (row) => ({ ...read(row), latin: plain(row.cells[latin]) });
  }
  const columns = names.flatMap((name, index): [NutsVersion, number][] => {
    const version = versionCode.exec(name)?.[1] ?? '';
    return isNutsVersion(version) ? [[version, index]] : [];
  });
  return columns.length > 0 && label ? readerOf(columns, label) : null;
}

type Label = (cells: readonly string[]) => string;

/** The first cell with something in it of those with labels. */
function labelReader(names: readonly string[]): Label | null {
  const columns = names.flatMap((name, index) => (labels.test(name) ? [index] : []));
  if (columns.length === 0) return null;
  return (cells) => columns.map((column) => plain(cells[column])).find((text) => text !== '') ?? '';
}

function readerOf(columns: readonly (readonly [NutsVersion, number])[], label: Label): Read {
  return ({ place, cells, problem = null }) => ({
    place,
    codes: new Map(columns.map(([version, column]) => [version, plain(cells[column])])),
    label: label(cells),
    problem,
  });
}

function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
