import { fold } from '../../../../util/fold.ts';

/** Words that head columns of lists of members in English, French, German and Norwegian, by what they mean; compared as whole words without accents and case. */
const headings: Readonly<Record<string, readonly string[]>> = {
  name: words(
    'name, member, member name, company, company name, organisation, organization, organisation name, firm',
    'nom, membre, nom du membre, adherent, entreprise, nom de l entreprise, societe, raison sociale, organisme',
    'mitglied, mitgliedsname, mitgliedsunternehmen, firma, firmenname, unternehmen',
    'navn, medlem, medlemsnavn, bedrift, bedriftsnavn, virksomhed, selskap',
  ),
  startDate: words(
    'joined, since, start, start date, from, member since, member from, date of joining, joining date, join date, date joined',
    'adhesion, date d adhesion, depuis, membre depuis, debut, date de debut, entree, date d entree',
    'beitritt, beitrittsdatum, seit, mitglied seit, eintritt, eintrittsdatum',
    'innmeldt, innmeldingsdato, fra, fra dato, medlem siden, medlem fra, startdato',
  ),
  endDate: words(
    'left, until, end, end date, to, date of leaving, leaving date, date left, exit',
    'sortie, date de sortie, fin, date de fin, depart, date de depart, jusqu au',
    'austritt, austrittsdatum, bis, mitglied bis, ende',
    'utmeldt, utmeldingsdato, til, til dato, medlem til, sluttdato',
  ),
  website: words(
    'website, web, www, url, homepage, web site, internet',
    'site, site web, site internet, adresse web',
    'webseite, webadresse, internetseite',
    'nettsted, nettside, hjemmeside',
  ),
  ror: words('ror, ror id'),
  lei: words('lei, lei code, code lei'),
  siren: words('siren, n siren, no siren, numero siren'),
  wikidata: words('wikidata, wikidata id'),
  cordisId: words('pic, pic number, cordis id'),
  role: words(
    'role, function, status, type of member, membership, membership type, category of membership',
    'statut, fonction, type de membre, type d adhesion',
    'rolle, funktion, mitgliedsart, mitgliedschaft',
    'medlemstype, medlemskap',
  ),
  country: words('country, country code', 'pays, code pays', 'land, landeskurzel', 'landkode'),
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(', '));
}

/** Columns by what they mean; of several the first that says so. A name with a brace or a bar cannot be written in a template. */
export function meaningsOf(header: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const [property, known] of Object.entries(headings)) {
    const column = header.find(
      (each) => !taken.has(each) && !/[{}|]/.test(each) && known.includes(plain(each)),
    );
    if (column === undefined) continue;
    found.set(property, column);
    taken.add(column);
  }
  return found;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
