import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { browserTest, chromiumFound, useChromium } from '../support/chromium.ts';
import { useProduct } from '../support/product.ts';

const product = useProduct();
const chromium = useChromium();
const slow = 240_000;
const catalogue = join(import.meta.dirname, '../../questions');
const questions = readdirSync(catalogue, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What a page asked of others, and what it complained of. */
interface Watched {
  readonly page: Page;
  readonly outside: string[];
  readonly complaints: string[];
}

async function openConsole(locale: string): Promise<Watched> {
  const context = await chromium.browser.newContext({
    locale,
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1500, height: 950 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const own = new URL(request.url()).origin === new URL(product.url).origin;
    if (!own && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(product.url);
  await page.locator('.graphiql-query-editor').getByText('ClustersOfAProgramme').first().waitFor();
  return { page, outside, complaints };
}

const selectedTab = (page: Page) => page.locator('[role=tab][aria-selected=true]').innerText();
const copied = (page: Page) => page.evaluate('navigator.clipboard.readText()');

describe('GraphiQL', () => {
  let watched: Watched | undefined;
  beforeAll(async () => {
    if (chromiumFound) watched = await openConsole('en-GB');
  }, slow);
  afterAll(() => watched?.page.context().close());
  const pageOf = (): Page => {
    if (!watched) throw new Error('The page is open from beforeAll on.');
    return watched.page;
  };

  browserTest('opens with the first question of each heading as tabs and answers one', async () => {
    const page = pageOf();
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(5);
    expect(await page.getByRole('tab').count()).toBeLessThanOrEqual(8);
    expect(await selectedTab(page)).toContain('ClustersOfAProgramme');
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response').getByText('cluster:lu-biohealth').first().waitFor();
  });

  browserTest('lists the whole catalogue and opens a question once, by keyboard alone', async () => {
    const page = pageOf();
    const pane = page.getByRole('region', { name: 'Questions', exact: true });
    expect(await pane.getByRole('listitem').count()).toBe(questions.length);
    const tabs = await page.getByRole('tab').count();
    const question = pane.getByRole('button', {
      name: /^When was the Luxembourg Cluster Initiative launched/,
    });
    await question.focus();
    await page.keyboard.press('Enter');
    await page.locator('.graphiql-query-editor').getByText('WhatSourcesSay').first().waitFor();
    await expect.poll(() => page.getByRole('tab').count()).toBe(tabs + 1);
    await page.getByRole('tab', { name: 'ClustersOfAProgramme' }).click();
    await page.locator('.graphiql-query-editor').getByText('ClustersOfAProgramme').first().waitFor();
    await question.click();
    await page.locator('.graphiql-query-editor').getByText('WhatSourcesSay').first().waitFor();
    await expect.poll(() => page.getByRole('tab').count()).toBe(tabs + 1);
    await expect.poll(() => selectedTab(page)).toContain('WhatSourcesSay');
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response').getByText('1984-06-01').first().waitFor();
  });

  browserTest('speaks French when asked', async () => {
    const pane = pageOf().getByRole('region', { name: 'Questions', exact: true });
    await pane.getByRole('button', { name: 'Français' }).click();
    await pane.getByRole('button', { name: /^Quels clusters faisaient partie/ }).waitFor();
    await pane.getByRole('button', { name: 'English' }).click();
  });

  browserTest('explains the open tab: Cypher to copy, and a link to Neo4j Browser', async () => {
    const page = pageOf();
    await page.getByRole('tab', { name: 'ClustersOfAProgramme' }).click();
    await page.getByRole('button', { name: 'Show Explain' }).click();
    const pane = page.getByRole('region', { name: 'Explain' });
    await pane.getByText('MATCH (n0:Programme)').first().waitFor();
    await pane.getByText('Plan: how it is answered').waitFor();
    await pane.getByRole('button', { name: 'Copy with parameters' }).click();
    await pane.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await copied(page)).toMatch(
      /^:param p0 => 'programme:luxembourg-cluster-initiative';\n[^]*MATCH \(n0:Programme\)/,
    );
    await pane.getByRole('button', { name: 'Copy Cypher' }).click();
    await pane.getByRole('button', { name: 'Copied' }).nth(0).waitFor();
    const link = new URL(
      (await pane.getByRole('link', { name: 'Open in Neo4j Browser' }).getAttribute('href')) ?? '',
    );
    expect(`${link.origin}${link.pathname}`).toBe(inject('neo4jBrowser'));
    const { arg, ...rest } = Object.fromEntries(link.searchParams);
    expect(rest).toEqual({ dbms: product.neo4j.target.uri, db: 'neo4j', cmd: 'edit' });
    expect(arg).toContain("WHERE n0.id = 'programme:luxembourg-cluster-initiative'");
    expect(arg).not.toContain('$p');
    expect((await fetch(link)).status).toBe(200);
  });

  browserTest('has asked nobody else and complained of nothing', () => {
    expect(watched?.outside).toEqual([]);
    expect(watched?.complaints).toEqual([]);
  });
});

browserTest(
  'a French reader sees the questions in French',
  async () => {
    const { page } = await openConsole('fr-FR');
    await page.getByRole('button', { name: /^Quels clusters faisaient partie/ }).waitFor();
    await page.context().close();
  },
  slow,
);
