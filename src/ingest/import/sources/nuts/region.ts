import { countryOf } from '../cells/countries.ts';
import type { NodeSaid, Said } from '../../import-source.ts';
import { lastVersion, regionId } from './region-codes.ts';
import { firstDay, lastDay, type FileCodes } from './versions.ts';

const levels = ['COUNTRY', 'NUTS_1', 'NUTS_2', 'NUTS_3'];

const codeShape = /^[A-Z]{2}[A-Z0-9]{1,3}$/;

/** Countries whose regions are agreed with Eurostat outside the regulation on NUTS. */
const outside = new Set(['AL', 'CH', 'IS', 'LI', 'ME', 'MK', 'NO', 'RS', 'TR', 'UA', 'XK']);

/** Whether a text is a code of NUTS of level 1 to 3; a country is none. */
export function isRegionCode(code: string): boolean {
  return codeShape.test(code) && countryOf(code.slice(0, 2)) !== null;
}

/**
 * A region by its code, with what it is part of up to its country. It is vouched for from the first day of the first
 * version in which the file has it; one that the file's newest version no longer has ended with its last.
 *
 * @param label null where the file has none: then the region is only named, by its code
 */
export function regionSaid(code: string, label: string | null, codes: FileCodes): readonly Said[] {
  const country = countryOf(code.slice(0, 2));
  if (!country) return [];
  const above = code.length === 3 ? country.id : regionId(code.slice(0, -1));
  const parent = code.length === 3 ? [country] : regionSaid(code.slice(0, -1), null, codes);
  return [
    ...parent,
    regionNode(code, String(country.properties['code']), label, codes),
    {
      kind: 'statement',
      type: 'PART_OF',
      from: regionId(code),
      to: above,
      asOf: firstDay(codes.seen(code).first),
      properties: endOf(code, codes),
    },
  ];
}

function regionNode(code: string, country: string, label: string | null, codes: FileCodes): NodeSaid {
  const codeVersion = `${outside.has(code.slice(0, 2)) ? 'SR' : 'NUTS'} ${lastVersion(code)}`;
  const properties = {
    name: label ?? `${code} (${codeVersion})`,
    code,
    codeVersion,
    level: levels[code.length - 2] ?? '',
    country,
    ...endOf(code, codes),
  };
  return {
    ...{ kind: 'node', id: regionId(code), of: 'Region', names: [], properties },
    ...(label === null && { fallback: true }),
  };
}

function endOf(code: string, { newest, seen }: FileCodes): { readonly endDate?: string } {
  const { last } = seen(code);
  const end = last < newest && lastVersion(code) === last ? lastDay(last) : null;
  return end === null ? {} : { endDate: end };
}
