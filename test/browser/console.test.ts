import { expect } from 'vitest';
import { browserTest, useChromium } from '../support/chromium.ts';
import { useProduct } from '../support/product.ts';

const product = useProduct();
const chromium = useChromium();

browserTest(
  'GraphiQL opens with the questions as tabs, answers one, and asks nobody else',
  async () => {
    const page = await chromium.browser.newPage();
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (
        new URL(request.url()).origin !== new URL(product.url).origin &&
        !/^(data|blob):/.test(request.url())
      ) {
        outside.push(request.url());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(product.url);
    page.setDefaultTimeout(120_000);
    await page.getByRole('tab', { name: 'ClustersOfAProgramme' }).waitFor();
    await page.locator('.graphiql-query-editor').getByText('ClustersOfAProgramme').first().waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.graphiql-response').getByText('cluster:lu-biohealth').first().waitFor();
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(5);
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
  240_000,
);
