import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const chromiumFound = existsSync(executablePath);

/** Tests in Chromium; where there is none each says so and counts as skipped. */
export const browserTest = test.skipIf(!chromiumFound);

/** One headless Chromium for a test file, without a word to the outside. */
export function useChromium(): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!chromiumFound) {
      process.stderr.write(
        `Chromium is not at ${executablePath}: the browser tests are skipped. Install it, or set CHROMIUM.\n`,
      );
      return;
    }
    const quiet = [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      if (!browser) throw new Error('Chromium runs from beforeAll on.');
      return browser;
    },
  };
}
