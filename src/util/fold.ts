/** Letters that Unicode does not decompose into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ŧ: 't',
  ς: 'σ',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/**
 * A text as it is searched: its words in small letters without accents, one space between them. Whatever is neither a letter
 * nor a digit parts words, so that "industrie" is a word of "Conseil national de l'industrie".
 *
 * @see https://unicode.org/reports/tr15/ compatibility decomposition (NFKD)
 */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = bare.replace(special, (letter) => plain[letter] ?? letter);
  // Some small letters have marks of their own only now: İ.
  return (
    letters
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
