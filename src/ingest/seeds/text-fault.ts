const suspicious = /[\0\uD800-\uDFFF]/;
const unpaired = /\p{Surrogate}/u;

/**
 * Why a text is none that the graph could keep as it is, or null. Files of text cannot hold such characters, escapes can.
 *
 * @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/ (D75: a surrogate alone stands for nothing)
 */
export function textFault(text: string): { readonly message: string; readonly hint: string } | null {
  if (!suspicious.test(text)) return null;
  if (text.includes('\0'))
    return { message: 'The text has a character NUL, as no text has.', hint: 'Take it out.' };
  if (unpaired.test(text))
    return { message: 'The text has one half of a character in two halves.', hint: 'Write it whole.' };
  return null;
}
