import type { NodeSaid } from '../../import-source.ts';

/** Codes of the European institutions that are not those of ISO 3166. */
const toIso: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Unions, islands of a country and codes of user assignment, which Unicode names beside the countries; XK is in use. */
const none = /^(AA|AC|CP|CQ|DG|EA|EU|EZ|IC|Q[M-Z]|TA|UN|X[A-JL-Z]|ZZ)$/;

/**
 * Countries that were when framework programmes of today's files began. CLDR would give their codes the names of countries
 * that came after them.
 *
 * @see https://www.iso.org/standard/72482.html (ISO 3166-3)
 */
const former: Readonly<Record<string, string>> = {
  AN: 'Netherlands Antilles',
  CS: 'Serbia and Montenegro',
  YU: 'Yugoslavia',
};

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Countries met so far, by the codes they were met under: a file names a few hundred, in every row one. */
const met = new Map<string, NodeSaid>();

/** A country that a file only names by its code in ISO 3166 or as the European institutions write it; null if there is none of that code. */
export function countryOf(code: string): NodeSaid | null {
  const known = met.get(code);
  if (known) return known;
  const iso = toIso[code] ?? code;
  if (!isCountry(iso)) return null;
  const country = countryNode(iso);
  met.set(code, country);
  return country;
}

/** Unicode names codes that are no longer in use as well; it knows the present one instead. */
function isCountry(iso: string): boolean {
  if (iso in former) return true;
  if (!/^[A-Z]{2}$/.test(iso) || none.test(iso)) return false;
  return names.of(iso) !== undefined && new Intl.Locale(`und-${iso}`).region === iso;
}

/** Its English name is that of Unicode CLDR, if it still is. */
function countryNode(iso: string): NodeSaid {
  const properties = {
    name: former[iso] ?? names.of(iso) ?? iso,
    code: iso,
    codeVersion: iso in former ? 'ISO 3166-3' : 'ISO 3166-1',
    level: 'COUNTRY',
    country: iso,
  };
  return { kind: 'node', id: `region:${iso}`, of: 'Region', names: [], properties, fallback: true };
}
