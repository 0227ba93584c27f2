import type { NodeSaid } from '../import-source.ts';

/** Codes of the European institutions that are not those of ISO 3166. */
const toIso: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country by its code in ISO 3166 or as the European institutions write it, or null if there is none of that code. */
export function isoCountry(code: string): string | null {
  const iso = toIso[code] ?? code;
  return /^[A-Z]{2}$/.test(iso) && names.of(iso) !== undefined ? iso : null;
}

/** A country that a file only names; its English name is that of Unicode CLDR. */
export function countryNode(iso: string): NodeSaid {
  const properties = {
    name: names.of(iso) ?? iso,
    code: iso,
    codeVersion: 'ISO 3166-1',
    level: 'COUNTRY',
    country: iso,
  };
  return { kind: 'node', id: countryId(iso), of: 'Region', names: [], properties, fallback: true };
}

export function countryId(iso: string): string {
  return `region:${iso}`;
}
