import { expect, test } from 'vitest';
import { escapeAsciidoc } from './asciidoc.ts';

test.each([
  ['MEMBER_OF stays, Ctrl+Enter as well', 'MEMBER_OF stays, Ctrl+Enter as well'],
  ['*bold* and _italics_', '&#42;bold&#42; and &#95;italics&#95;'],
  ['mid__word__marks', 'mid&#95;&#95;word&#95;&#95;marks'],
  ['{attribute} [macro] <tag> & co', '&#123;attribute&#125; &#91;macro&#93; &#60;tag&#62; &#38; co'],
  ['a -- b ... (C) ((x))', 'a &#45;&#45; b &#46;&#46;&#46; &#40;C) &#40;(x))'],
  ['term:: and // comment', 'term&#58;&#58; and &#47;&#47; comment'],
  ['2010~ x^2^', '2010&#126; x&#94;2&#94;'],
  ['one\nline', 'one line'],
])('%s is text in AsciiDoc', (text, escaped) => {
  expect(escapeAsciidoc(text)).toBe(escaped);
});
