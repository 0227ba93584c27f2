import type { GraphModel } from '../../model/graph-model.ts';
import { daysOf, isDay } from '../../util/edtf.ts';
import { suggestion } from '../../util/nearest.ts';
import { nearestDate } from './nearest-date.ts';
import { textFault } from './text-fault.ts';

export type Parsed =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly message: string; readonly hint: string };

const integer = /^[+-]?\d+$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The value a text means where the model expects a scalar or an enumeration, or why it means none and what would. */
export function parseScalar(model: GraphModel, type: string, text: string): Parsed {
  const enumeration = model.enums[type];
  if (enumeration)
    return parseEnum(
      enumeration.values.map((value) => value.name),
      type,
      text,
    );
  switch (type) {
    case 'Int':
      return parseInt32(text);
    case 'Float':
      return decimal.test(text) ? yes(Number(text)) : no(text, 'a number', numberHint(text, decimal));
    case 'Boolean':
      return text === 'true' || text === 'false'
        ? yes(text === 'true')
        : no(text, 'true or false', booleanHint(text));
    case 'EDTF':
      return daysOf(text) ? yes(text) : no(text, 'an EDTF date', nearestDate(text));
    case 'Date':
      return isDay(text) ? yes(text) : no(text, 'a day, YYYY-MM-DD', nearestDate(text));
    default:
      return parsePattern(model, type, text);
  }
}

function parseEnum(names: readonly string[], type: string, text: string): Parsed {
  if (names.includes(text)) return yes(text);
  return { ok: false, message: `"${text}" is no ${type}.`, hint: suggestion(text, names) };
}

function parseInt32(text: string): Parsed {
  if (!integer.test(text)) return no(text, 'a whole number', numberHint(text, integer));
  const value = Number(text);
  return Math.abs(value) < 2 ** 31 ? yes(value) : no(text, 'a whole number of 32 bits', '');
}

function parsePattern(model: GraphModel, type: string, text: string): Parsed {
  const fault = textFault(text);
  if (fault) return { ok: false, ...fault };
  const scalar = model.scalars[type];
  if (!scalar?.pattern || new RegExp(`^(?:${scalar.pattern})$`, 'u').test(text)) return yes(text);
  const https = `https://${text}`;
  const hint = new RegExp(`^(?:${scalar.pattern})$`, 'u').test(https)
    ? `Did you mean "${https}"?`
    : `It must match ${scalar.pattern}.`;
  return no(text, `of the form ${type}`, hint);
}

function numberHint(text: string, shape: RegExp): string {
  const bare = text.replace(/[\s_'’]/g, '').replace(/[,.](?=\d{3}(\D|$))/g, '');
  return bare !== text && shape.test(bare) ? `Did you mean "${bare}"?` : '';
}

function booleanHint(text: string): string {
  const meant: Readonly<Record<string, string>> = {
    yes: 'true',
    y: 'true',
    '1': 'true',
    no: 'false',
    n: 'false',
    '0': 'false',
  };
  const value = meant[text.toLowerCase()];
  return value ? `Did you mean "${value}"?` : suggestion(text, ['true', 'false']);
}

function yes(value: string | number | boolean): Parsed {
  return { ok: true, value };
}

function no(text: string, expected: string, hint: string): Parsed {
  return { ok: false, message: `"${text}" is not ${expected}.`, hint };
}
