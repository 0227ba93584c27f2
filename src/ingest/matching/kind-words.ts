/**
 * What bodies are that often stand beside another one of nearly their name: the hospital, the library, the press and the
 * foundation of a university, or the technical, the medical and the applied university of its city. Each with how words for
 * it begin in European languages, normalised.
 */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  hospital: [
    ...[
      'azienda osp',
      'azienda sanit',
      'chru\\b',
      'chu\\b',
      'clinic\\b',
      'clinica\\b',
      'clinique',
      'haigla',
      'hopita',
    ],
    ...[
      'hospi',
      'kliinik',
      'kliniek',
      'klinik',
      'krankenha',
      'ligonin',
      'medical cent',
      'medisch cent',
      'nemocnic',
    ],
    ...[
      'ospedal',
      'policli',
      'polikli',
      'sairala',
      'sjukhus',
      'slimnic',
      'spital',
      'sygehus',
      'sykehus',
      'szpital',
    ],
    ...[
      'umc\\b',
      'universitatsklini',
      'universitatsspital',
      'universitets(?:sju|sy)',
      'yliopistosairala',
      'ziekenh',
    ],
  ],
  library: ['bibliot', 'kirjasto', 'librar', 'ramatukogu', 'universit[ae]tsbibliot'],
  foundation: [
    'fondation',
    'fondazion',
    'fonden\\b',
    'foundation',
    'fundac',
    'fundatia',
    'satio\\b',
    'stiftung',
  ],
  press: ['press\\b', 'presses', 'universitatsverlag', 'verlag'],
  museum: ['muse', 'muze'],
  medical: ['gyogyasz', 'laketiede', 'medic', 'medisi', 'medisch', 'medizin', 'medycz'],
  technical: [
    'polit[ae]?[ck]ni',
    'politechni',
    'polytechni',
    'techni',
    'technolog',
    'tehni',
    'tekni',
    'teknolog',
  ],
  'university of applied sciences': [
    ...['ammattikorkeakoulu', 'applied sciences', 'fachhochschul', 'hogeschool', 'yrkeshogskol'],
  ],
};

const romans = ['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii'];
const arabic = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13];

const patterns = Object.entries(beginnings).map(
  ([kind, words]) => [kind, new RegExp(`\\b(?:${words.join('|')})`, 'u')] as const,
);

/** Kinds of bodies that a normalised name tells, and its numbers: Paris 13 is not Paris 8. */
export function kindsTold(normalised: string): readonly string[] {
  const kinds = patterns.filter(([, pattern]) => pattern.test(normalised)).map(([kind]) => kind);
  return [...kinds, ...numbersOf(normalised.split(' '))];
}

/** "i" is a number at the end alone: it means "in" or "and" in other places. */
function numbersOf(words: readonly string[]): readonly string[] {
  const numbers = words.flatMap((word) => {
    if (/^\d+$/.test(word)) return [word];
    const roman = arabic[romans.indexOf(word)];
    return roman === undefined ? [] : [String(roman)];
  });
  return words.at(-1) === 'i' ? [...numbers, '1'] : numbers;
}
