import { expect, test } from 'vitest';
import { escapeHtml } from './html.ts';

test.each([
  [`<a href="x" onclick='y'>`, '&#60;a href&#61;&#34;x&#34; onclick&#61;&#39;y&#39;&#62;'],
  ['&lt; stays what it was', '&#38;lt; stays what it was'],
  ['Île-de-France, Łódź', 'Île-de-France, Łódź'],
])('%s is text in HTML', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});
