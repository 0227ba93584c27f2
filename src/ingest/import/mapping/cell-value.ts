import type { GraphModel, Property } from '../../../model/graph-model.ts';
import { daysOf } from '../../../util/edtf.ts';
import type { PropertyValue } from '../../changes/change-set.ts';
import { parseScalar } from '../../seeds/parse-scalar.ts';
import type { Fault } from '../check-said.ts';
import type { TableMapping } from './mapping.ts';

/** How numbers and dates are written. */
export type Notation = Pick<TableMapping, 'dates' | 'decimals'>;

/** As the model writes them, and so whoever writes a mapping. */
export const modelNotation: Notation = { dates: null, decimals: 'point' };

export type CellValue = { readonly value: PropertyValue } | { readonly fault: Fault };

/** What the filled texts of a property mean, dates and numbers read as they are written. */
export function cellValue(
  model: GraphModel,
  { name, type, list }: Property,
  texts: readonly string[],
  notation: Notation,
): CellValue {
  const values: (string | number | boolean)[] = [];
  for (const text of texts) {
    const thousands = thousandsIn(type, text, notation);
    if (thousands) return { fault: { message: `${name}: ${thousands.message}`, hint: thousands.hint } };
    const meant = written(type, text, notation);
    const parsed = parseScalar(model, type, meant);
    if (!parsed.ok) {
      // The person knows the cell, not what became of it on the way.
      const message = parsed.message.replace(`"${meant}"`, `"${text}"`);
      return { fault: faultOf(name, type, text, { message, hint: parsed.hint }, notation) };
    }
    values.push(parsed.value);
  }
  const [first = ''] = values;
  return { value: list ? values : first };
}

/** A point in a number with a decimal comma could only stand between thousands; nobody knows whether it does. */
function thousandsIn(type: string, text: string, { decimals }: Notation) {
  if (decimals !== 'comma' || (type !== 'Int' && type !== 'Float') || !text.includes('.')) return null;
  const bare = text.replaceAll('.', '');
  return { message: `"${text}" is not a number with a decimal comma.`, hint: `Did you mean "${bare}"?` };
}

/** As the model writes it. */
function written(type: string, text: string, { dates, decimals }: Notation): string {
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

function inOrder(text: string, order: Notation['dates']): string {
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
  { dates }: Notation,
): Fault {
  const isNumeric = type === 'EDTF' && dates === null && numeric.test(text) && daysOf(text) === null;
  const order = 'Say in the mapping how the table writes dates: dates: day-month-year.';
  return { message: `${name}: ${message}`, hint: isNumeric ? order : hint };
}
