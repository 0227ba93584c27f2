import { type Block, cypherOf, type Guide, type Inline } from './guide/content.ts';

/**
 * The guide for the newer Browser: one `==` section a page, queries as source blocks.
 *
 * @see https://docs.asciidoctor.org/asciidoc/latest/syntax-quick-reference/
 */
export function guideAsciidoc({ title, sections }: Guide): string {
  const written = sections.map(
    (section) => `== ${line(escapeAsciidoc(section.title))}\n\n${section.blocks.map(blockText).join('')}`,
  );
  return `= ${line(escapeAsciidoc(title))}\n\n${written.join('')}`;
}

/** Signs that mean something to AsciiDoc go as character references, and so mean nothing; a text is one line. */
export function escapeAsciidoc(text: string): string {
  return text.replace(/\s+/g, ' ').replace(signs, references);
}

/** Marks within a word are none; two of them are. */
const signs =
  /[&<>^~[\]{}|\\]|(?<![A-Za-z0-9])[*_`#+]|[*_`#+](?![A-Za-z0-9])|::|;;|--|->|\.\.\.|\/\/|\((?=\(|[CRT]M?\))/g;

/** At the beginning of a line these signs make it something else than a line of text. */
const opening = /^[=./\-:,"'!]/;

function references(signs: string): string {
  return Array.from(signs, (sign) => `&#${sign.codePointAt(0) ?? 0};`).join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `=== ${line(escapeAsciidoc(block.text))}\n\n`;
    case 'text':
      return block.language ? `_${inlineText(block.text)}_\n\n` : `${inlineText(block.text)}\n\n`;
    case 'list':
      return `${block.items.map((item) => `* ${inlineText(item)}\n`).join('')}\n`;
    case 'query':
      return sourceBlock(cypherOf(block.query));
    default:
      return block satisfies never;
  }
}

function inlineText(inline: Inline): string {
  return line(
    inline
      .map((piece) => {
        if (typeof piece === 'string') return escapeAsciidoc(piece);
        if ('code' in piece) return `\`${escapeAsciidoc(piece.code)}\``;
        return `link:${encodeURI(piece.url).replace(/[[\]]/g, encodeURIComponent)}[${escapeAsciidoc(piece.words)}]`;
      })
      .join(''),
  );
}

function line(text: string): string {
  return text.trim().replace(opening, references);
}

/** Its fence is longer than any row of hyphens in the text. */
function sourceBlock(cypher: string): string {
  const rows = cypher.match(/^-{4,}$/gm) ?? [];
  const fence = '-'.repeat(Math.max(4, ...rows.map((row) => row.length + 1)));
  return `[source,cypher]\n${fence}\n${cypher}\n${fence}\n\n`;
}
