import { browserCommands, browserLink, deepLink, kitPaths, type Places } from './commands.ts';
import type { Block, Inline } from './guide/content.ts';
import { pageHtml } from './html.ts';
import type { SavedQuery } from './saved-queries.ts';

/** The way into Neo4j Browser: how to open it, what to type there, and every query with a link that fills its editor. */
export function startPage(queries: readonly SavedQuery[], { apiUrl, browser }: Places): string {
  const link = (words: string, url: string): Inline => [{ words, url }];
  const opening: readonly Block[] = browser
    ? [
        { kind: 'text', text: ['Open ', ...link('Neo4j Browser', browserLink(browser)), ' and log in.'] },
        { kind: 'text', text: ['Style and guide come by themselves; if they do not, type there:'] },
      ]
    : [{ kind: 'text', text: ['Open the Neo4j Browser of your server, log in, and type there:'] }];
  const asked = queries.map(({ title, cypher }): Inline =>
    browser ? link(title, deepLink(browser, cypher)) : [title],
  );
  const blocks: readonly Block[] = [
    ...opening,
    { kind: 'list', items: browserCommands(apiUrl).map((command) => [{ code: `:${command}` }]) },
    {
      kind: 'text',
      text: [
        'A Browser of 2025 or later takes no style, and this guide: ',
        { code: `:guide ${apiUrl}${kitPaths.asciidoc}` },
      ],
    },
    {
      kind: 'text',
      text: [
        ...link('Saved queries', apiUrl + kitPaths.saved),
        ': drop the archive onto the window of Neo4j Browser.',
      ],
    },
    { kind: 'heading', text: browser ? 'Open a query in its editor' : 'Queries of the guide' },
    { kind: 'list', items: asked },
  ];
  return pageHtml('Grappe in Neo4j Browser', blocks);
}
