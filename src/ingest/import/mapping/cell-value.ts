import type { GraphModel, Property } from '../../../model/graph-model.ts';
import { daysOf } from '../../../util/edtf.ts';
import type { PropertyValue } from '../../changes/change-set.ts';
import { parseScalar } from '../../seeds/parse-scalar.ts';
import type { Fault } from '../check-said.ts';
import type { TableMapping } from './mapping.ts';

export type CellValue = { readonly value: PropertyValue } | { readonly fault: Fault };

/** What the filled texts of a property mean, dates and numbers read as the mapping says the table writes them. */
export function cellValue(
  model: GraphModel,
  { name, type, list }: Property,
  texts: readonly string[],
  mapping: TableMapping,
): CellValue {
  const values: (string | number | boolean)[] = [];
  for (const text of texts) {
    const meant = written(type, text, mapping);
    const parsed = parseScalar(model, type, meant);
    if (!parsed.ok) {
      // The person knows the cell, not what became of it on the way.
      const message = parsed.message.replace(`"${meant}"`, `"${text}"`);
      return { fault: faultOf(name, type, text, { message, hint: parsed.hint }, mapping) };
    }
    values.push(parsed.value);
  }
  const [first = ''] = values;
  return { value: list ? values : first };
}

/** As the model writes it. */
function written(type: string, text: string, { dates, decimals }: TableMapping): string {
  switch (type) {
    case 'EDTF':
    case 'Date':
      return dates === null ? text : inOrder(text, dates);
    case 'Int':
    case 'Float':
      return decimals === 'comma' ? text.replace(',', '.') : text;
    default:
      return text;
  }
}

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const ofMonth = /^(\d{1,2})[./-](\d{4})$/;

function inOrder(text: string, order: TableMapping['dates']): string {
  const [, one = '', two = '', year] = numeric.exec(text) ?? [];
  const [, month = '', its] = ofMonth.exec(text) ?? [];
  if (its !== undefined) return `${its}-${month.padStart(2, '0')}`;
  if (year === undefined) return text;
  const [m, d] = order === 'day-month-year' ? [two, one] : [one, two];
  return `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

function faultOf(
  name: string,
  type: string,
  text: string,
  { message, hint }: { readonly message: string; readonly hint: string },
  { dates }: TableMapping,
): Fault {
  const isNumeric = type === 'EDTF' && dates === null && numeric.test(text) && daysOf(text) === null;
  const order = 'Say in the mapping how the table writes dates: dates: day-month-year.';
  return { message: `${name}: ${message}`, hint: isNumeric ? order : hint };
}
