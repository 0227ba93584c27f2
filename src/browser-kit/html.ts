import {
  type Block,
  cypherOf,
  fieldsOf,
  type Guide,
  type Inline,
  type Query,
  type Section,
} from './guide/content.ts';

/**
 * The guide as the legacy Browser plays it: one slide a section. A click on `pre.runnable` fills the editor; what is typed
 * into `value-for` is written into the `value-key` of the same name.
 *
 * @see https://github.com/neo4j-contrib/neo4j-guides/blob/master/docs/html-guides.adoc
 */
export function guideHtml({ title, sections }: Guide): string {
  const slides = sections.map(slide).join('');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
<article class="guide">
<carousel class="deck container-fluid">
${slides}</carousel>
</article>
</body>
</html>
`;
}

/**
 * Text and attribute values. The equals sign as well: the legacy Browser takes anything like ` one = 2` for an event
 * handler and cuts it out of a guide, wherever it stands.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function slide({ title, blocks }: Section, index: number): string {
  const inside = blocks.map((block, place) => blockHtml(block, `${index}-${place}`)).join('');
  return `<slide class="row-fluid">
<div class="col-sm-12">
<h3>${escapeHtml(title)}</h3>
${inside}</div>
</slide>
`;
}

function blockHtml(block: Block, place: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h4>${escapeHtml(block.text)}</h4>\n`;
    case 'text':
      return block.language
        ? `<p lang="${block.language}"><em>${inlineHtml(block.text)}</em></p>\n`
        : `<p>${inlineHtml(block.text)}</p>\n`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>\n`).join('')}</ul>\n`;
    case 'query':
      return queryHtml(block.query, place);
    default:
      return block satisfies never;
  }
}

function inlineHtml(inline: Inline): string {
  return inline
    .map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece);
      if ('code' in piece) return `<code>${escapeHtml(piece.code)}</code>`;
      return `<a href="${escapeHtml(piece.url)}" target="_blank" rel="noreferrer">${escapeHtml(piece.words)}</a>`;
    })
    .join('');
}

/** Fields are named by their place as well: each query has its own. */
function queryHtml(query: Query, place: string): string {
  const inputs = fieldsOf(query).map(
    ({ field, label, value }) =>
      `<p><label>${escapeHtml(label)}<br><input class="form-control" type="text" value-for="${escapeHtml(`${field}-${place}`)}" value="${escapeHtml(value)}"></label></p>\n`,
  );
  const text = query.map((part) =>
    typeof part === 'string'
      ? escapeHtml(part)
      : `<span value-key="${escapeHtml(`${part.field}-${place}`)}">${escapeHtml(part.value)}</span>`,
  );
  return `${inputs.join('')}<pre class="pre-scrollable code runnable">${text.join('')}</pre>\n`;
}

/** A page for people who have not opened Neo4j Browser yet; it needs no script. */
export function pageHtml(title: string, blocks: readonly Block[]): string {
  const inside = blocks
    .map((block, place) =>
      block.kind === 'query'
        ? `<pre>${escapeHtml(cypherOf(block.query))}</pre>\n`
        : blockHtml(block, `${place}`),
    )
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1c2128; }
pre { background: #f3f4f6; padding: 0.6rem; overflow-x: auto; }
h4 { margin: 1.5rem 0 0.2rem; }
p { margin: 0.3rem 0; }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${inside}</body>
</html>
`;
}
