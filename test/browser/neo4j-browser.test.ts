import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserLink } from '../../src/browser-kit/commands.ts';
import { coloursOf } from '../../src/browser-kit/colours.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { browserTest, useChromium } from '../support/chromium.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';

// The Neo4j of this run tells Browser to fetch style and guide from this port.
const product = useProduct({ PORT: String(inject('apiPort')) });
const chromium = useChromium();

browserTest(
  'Neo4j Browser shows style and guide on connecting, and a query of the guide draws named nodes in their colours',
  async () => {
    const page = await chromium.browser.newPage({ viewport: { width: 1600, height: 1000 } });
    page.setDefaultTimeout(180_000);
    await logIn(page);
    const guide = page.getByTestId('guidesDrawer');
    await guide.getByRole('heading', { name: 'What this graph is' }).waitFor();

    await guide.getByTestId('guideNextSlide').click();
    await guide.getByRole('heading', { name: 'How a statement reads' }).waitFor();
    await guide.getByTestId('guideNextSlide').click();
    await guide.locator('pre.runnable').first().click();
    await page.getByTestId('editor-Run').click();
    await page.locator('g.node').first().waitFor();
    await expectOwnLooks(page);
    await page.close();
  },
  400_000,
);

browserTest(
  'what is typed into a field of the guide is in the query that goes to the editor',
  async () => {
    const page = await chromium.browser.newPage({ viewport: { width: 1600, height: 1000 } });
    page.setDefaultTimeout(180_000);
    await logIn(page);
    const guide = page.getByTestId('guidesDrawer');
    const heading = guide.getByRole('heading', { name: 'Travel in time' });
    await guide.getByRole('heading', { name: 'What this graph is' }).waitFor();
    while (!(await heading.isVisible())) await guide.getByTestId('guideNextSlide').click();
    await guide.getByLabel('Day (YYYY-MM-DD)').fill('');
    await guide.getByLabel('Day (YYYY-MM-DD)').pressSequentially('2015-10-06');
    expect(await guide.locator('pre.runnable').innerText()).toContain("WITH node, '2015-10-06' AS day");
    await guide.locator('pre.runnable').click();
    await page.locator('#monaco-main-editor').getByText('2015-10-06').waitFor();
    await page.close();
  },
  400_000,
);

async function logIn(page: Page): Promise<void> {
  const { uri, user, password } = product.neo4j.target;
  await page.goto(browserLink({ url: inject('neo4jBrowser'), boltUri: uri, user, database: 'neo4j' }));
  await page.getByTestId('password').fill(password);
  await page.getByTestId('connect').click();
}

/** Every node that is drawn has the colour of its kind, and its caption is the beginning of its name. */
async function expectOwnLooks(page: Page): Promise<void> {
  const colours = coloursOf(await loadModel(join(import.meta.dirname, '../../schema')));
  const kindOf = new Map([...colours].map(([kind, { fill }]) => [fill, kind]));
  const drawn = await Promise.all(
    (await page.locator('g.node').all()).map(async (node) => ({
      fill: (await node.locator('circle.b-outline').getAttribute('fill')) ?? '',
      words: await node.locator('text').allTextContents(),
    })),
  );
  expect(drawn.length).toBeGreaterThan(1);
  const names = await namesByKind();
  for (const { fill, words } of drawn) {
    const kind = kindOf.get(fill);
    expect(kind, `${fill} is the colour of a kind`).toBeDefined();
    const caption = words.join('').replace(/[\s…]/g, '');
    const known = names.get(kind ?? '') ?? [];
    expect(caption).not.toBe('');
    expect(
      known.some((name) => name.replace(/\s/g, '').startsWith(caption)),
      `${caption} in ${kind}`,
    ).toBe(true);
  }
}

async function namesByKind(): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = cypher`MATCH (n) WHERE n.id IS NOT NULL AND n.name IS NOT NULL RETURN labels(n)[0], collect(n.name)`;
  const { rows } = await product.neo4j.database.read([cypherQuery(text)], soon());
  return new Map((rows[0] ?? []) as readonly [string, string[]][]);
}
