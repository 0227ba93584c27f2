import type { Place } from '../../errors/problem.ts';
import { suggestion } from '../../util/nearest.ts';
import type { CsvRow } from './read-csv.ts';
import type { Findings } from './findings.ts';
import type { Located, LocatedPair } from './located.ts';

const column = /\{([^{}]*)\}/g;

/** Finds `{column}`s that the table does not have. */
export function checkTemplate(template: Located, columns: readonly string[], findings: Findings): void {
  switch (template.kind) {
    case 'map':
      for (const pair of template.pairs) checkTemplate(pair.value, columns, findings);
      return;
    case 'list':
      for (const item of template.items) checkTemplate(item, columns, findings);
      return;
    case 'text':
      for (const [, name = ''] of template.text.matchAll(column)) {
        if (!columns.includes(name)) {
          findings.add(template.place, `The table has no column "${name}".`, suggestion(name, columns));
        }
      }
  }
}

/** The template with a row's cells in place of its `{column}`s, located at the row; null if a cell it needs is empty. */
export function fillTemplate(template: Located, row: CsvRow, place: Place): Located | null {
  switch (template.kind) {
    case 'text':
      return fillText(template.text, row, place);
    case 'list': {
      const items = template.items.map((item) => fillTemplate(item, row, place));
      return items.every((item) => item !== null) ? { kind: 'list', items, place } : null;
    }
    case 'map':
      return { kind: 'map', place, pairs: template.pairs.flatMap((pair) => fillPair(pair, row, place)) };
  }
}

function fillPair(pair: LocatedPair, row: CsvRow, place: Place): readonly LocatedPair[] {
  const value = fillTemplate(pair.value, row, place);
  return value ? [{ key: pair.key, place, value }] : [];
}

function fillText(text: string, row: CsvRow, place: Place): Located | null {
  const empty = [...text.matchAll(column)].some(([, name = '']) => (row.cells[name] ?? '') === '');
  if (empty) return null;
  return { kind: 'text', place, text: text.replace(column, (_whole, name: string) => row.cells[name] ?? '') };
}
