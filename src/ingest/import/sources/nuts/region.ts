import { countryOf } from '../cells/countries.ts';
import type { NodeSaid, Said } from '../../import-source.ts';
import { lastVersion, regionId } from './region-codes.ts';

const levels = ['COUNTRY', 'NUTS_1', 'NUTS_2', 'NUTS_3'];

const codeShape = /^[A-Z]{2}[A-Z0-9]{1,3}$/;

/** Whether a text is a code of NUTS of level 1 to 3; a country is none. */
export function isRegionCode(code: string): boolean {
  return codeShape.test(code) && countryOf(code.slice(0, 2)) !== null;
}

/**
 * A region by its code, with what it is part of up to its country.
 *
 * @param label null where the file has none: then the region is only named, by its code
 */
export function regionSaid(code: string, label: string | null): readonly Said[] {
  const country = countryOf(code.slice(0, 2));
  if (!country) return [];
  const above = code.length === 3 ? country.id : regionId(code.slice(0, -1));
  const parent = code.length === 3 ? [country] : regionSaid(code.slice(0, -1), null);
  return [
    ...parent,
    regionNode(code, String(country.properties['code']), label),
    { kind: 'statement', type: 'PART_OF', from: regionId(code), to: above, properties: {} },
  ];
}

function regionNode(code: string, country: string, label: string | null): NodeSaid {
  const codeVersion = `NUTS ${lastVersion(code)}`;
  const properties = {
    name: label ?? `${code} (${codeVersion})`,
    code,
    codeVersion,
    level: levels[code.length - 2] ?? '',
    country,
  };
  return {
    ...{ kind: 'node', id: regionId(code), of: 'Region', names: [], properties },
    ...(label === null && { fallback: true }),
  };
}
