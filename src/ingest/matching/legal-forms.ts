/**
 * Legal forms of European countries as they stand in names, folded: "S.A." is "s a" then, and "Sp. z o.o." is "sp z o o".
 * Those with all their letters apart are derived from the short ones.
 *
 * @see https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list (ISO 20275)
 */
const abbreviated = [
  // Austria, Germany, Liechtenstein, Switzerland
  'ag eg ev gbr ggmbh gmbh kg kgaa mbh ohg se ug',
  // Belgium, France, Italy, Luxembourg, Monaco
  'aisbl asbl bvba cvba eurl gie inpa ivzw nv sa sapa sarl sas sasu sca scarl scop scpa scrl secs snc soparfi spa sprl srl srls vzw',
  // Netherlands
  'bv cv vof',
  // Spain, Portugal
  'aie lda sau sgps sl sll slp slu',
  // United Kingdom, Ireland
  'cic clg cyf dac llp ltd plc teo',
  // Denmark, Norway, Sweden, Finland, Iceland
  'ab amba ans aps as asa ehf hf ivs ks oy oyj rf ry sf sr',
  // Estonia, Latvia, Lithuania
  'mb ou sia uab vsi',
  // Bulgaria, Croatia, Czechia, Hungary, North Macedonia, Romania, Serbia, Slovakia, Slovenia
  'ad dd doo dooel ead eood kft nyrt ood spol sro vos zrt',
  // Greece, Cyprus, Türkiye
  'ae epe ike',
  // beyond Europe
  'inc llc',
].flatMap((line) => line.split(' '));

const written = [
  'aktiebolag',
  'aktiengesellschaft',
  'aktieselskab',
  'akciova spolecnost',
  'anonim sirketi',
  'anstalt des offentlichen rechts',
  'association sans but lucratif',
  'besloten vennootschap',
  'company limited by guarantee',
  'd o o',
  'eingetragener verein',
  'gemeinnutzige gmbh',
  'gesellschaft mit beschrankter haftung',
  'handelsbolag',
  'korperschaft des offentlichen rechts',
  'limited',
  'limited liability company',
  'limited company',
  'limited sirketi',
  'ltd sti',
  'naamloze vennootschap',
  'osakeyhtio',
  'public limited company',
  's de r l',
  'sociedad anonima',
  'sociedad limitada',
  'sociedade anonima',
  'societa a responsabilita limitata',
  'societa consortile a r l',
  'societa cooperativa',
  'societa per azioni',
  'societe anonyme',
  'societe a responsabilite limitee',
  'societe par actions simplifiee',
  'soc coop',
  'sp k',
  'sp z o o',
  'spolka akcyjna',
  'spolka z ograniczona odpowiedzialnoscia',
  'spolka z o o',
  'spol s r o',
  'stiftung des offentlichen rechts',
  'stiftung offentlichen rechts',
  'unipessoal lda',
];

/** Forms that stand before the name; some of them behind it as well. */
const before = [
  'aktiebolaget',
  'public joint stock company',
  'sihtasutus',
  'ab',
  'as',
  'oy',
  'ou',
  'sia',
  'stichting',
  'stiftelsen',
  'uab',
  'viesoji istaiga',
  'vsi',
];

const spaced = (form: string) => [...form].join(' ');
const atEnd = new Set([...abbreviated, ...abbreviated.map(spaced), ...written]);
const atStart = new Set(before);
/** What joins the forms of a partnership and its partner: "GmbH & Co. KG". */
const joint = new Set(['co', 'and', 'und']);
const longest = Math.max(...[...atEnd].map((form) => form.split(' ').length));

/** The words of a folded name without its legal forms; all of them where nothing else would be left. */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let left = words;
  for (;;) {
    const shorter = shorten(left);
    if (shorter.length === 0) return left;
    if (shorter.length === left.length) return left;
    left = shorter;
  }
}

function shorten(words: readonly string[]): readonly string[] {
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    if (atEnd.has(words.slice(-count).join(' '))) return withoutJoint(words.slice(0, -count));
    if (atStart.has(words.slice(0, count).join(' '))) return words.slice(count);
  }
  return words;
}

function withoutJoint(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !joint.has(word));
  return words.slice(0, last + 1);
}
