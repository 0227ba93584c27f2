import { describe, expect, test } from 'vitest';
import { matchQuote, sourceText } from './match-quote.ts';

const source = sourceText(
  'First line.\n\nLe\u00A0pôle «\u202FAlpha\u202F» réunit\n12 firmes… et plus.\nIt ends here, and nowhere else.\n',
);

describe('what counts as verbatim', () => {
  test.each([
    ['words as they stand', 'It ends here'],
    ['white space of another form', 'Le pôle « Alpha » réunit 12\n firmes'],
    ['accents composed or not', 'Le pôle « Alpha »'.normalize('NFD')],
    ['dots of the source itself', '12 firmes… et plus'],
    ['a part left out', 'Le pôle […] réunit 12 firmes'],
    ['parts left out at both ends and between, over lines', '… réunit 12 firmes … here, …'],
    ['three dots for the ellipsis', 'First line. ... It ends'],
  ])('%s', (_, quote) => {
    expect(matchQuote(quote, source)).toBeNull();
  });

  test.each([
    ['another case', 'le pôle « Alpha »'],
    ['a missing accent', 'Le pole « Alpha »'],
    ['other quotation marks', 'Le pôle "Alpha" réunit'],
    ['a space more', 'It ends here , and'],
    ['a space less', 'Le pôle «Alpha» réunit'],
    ['a word left out without a mark', 'Le pôle réunit 12 firmes'],
    ['nothing but marks of omission', '… […]'],
  ])('not %s', (_, quote) => {
    expect(matchQuote(quote, source)).not.toBeNull();
  });
});

test('a miss names the piece, and the passage and line that are most like it', () => {
  expect(matchQuote('First line. […] Le pôle "Alpha" réunit 12 firmes', source)).toEqual({
    piece: 'Le pôle "Alpha" réunit 12 firmes',
    outOfOrder: false,
    nearest: { passage: 'Le pôle « Alpha » réunit 12 firmes…', line: 3 },
  });
  expect(matchQuote('It ends there, and nowhere', source)?.nearest).toEqual({
    passage: 'It ends here, and nowhere',
    line: 5,
  });
  expect(matchQuote('Something else altogether, about tides', source)?.nearest).toBeNull();
});

test('pieces have to follow one another', () => {
  expect(matchQuote('It ends here … First line.', source)).toMatchObject({
    piece: 'First line.',
    outOfOrder: true,
    nearest: { line: 1 },
  });
});
