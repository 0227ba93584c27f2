import { isExecutable, programsOnPath } from '../../managed/find-program.ts';
import { ok, warn, type Check, type Examined } from '../check.ts';

/** What only tests want; without it they say so and count as skipped. */
export const tools: Check = {
  name: 'tests',
  run: ({ environment }) => {
    const chromium = chromiumIn(environment);
    const found = chromium
      ? ok(`Chromium at ${chromium}`)
      : warn('no Chromium: the browser tests are skipped', 'install chromium, or set CHROMIUM to one');
    return Promise.resolve([found]);
  },
};

function chromiumIn({ CHROMIUM, PATH }: Examined['environment']): string | undefined {
  return [CHROMIUM ?? '/usr/bin/chromium', ...programsOnPath('chromium', PATH)].find(isExecutable);
}
