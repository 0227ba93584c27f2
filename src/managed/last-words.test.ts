import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastWords, tailOf } from './last-words.ts';

test('leaves colours, empty lines and stack frames out', () => {
  const dir = mkdtempSync(join(tmpdir(), 'grappe-log-'));
  try {
    const file = join(dir, 'x.log');
    expect(tailOf(file)).toEqual([]);
    writeFileSync(
      file,
      `${'old\n'.repeat(50_000)}\u001b[1mbad\u001b[m\n\n\tat a.b.C(D.java:1)\n\t... 5 more\nCaused by: worse\n`,
    );
    expect(tailOf(file).length).toBeLessThan(20_000);
    expect(lastWords(tailOf(file), 3)).toBe('old\nbad\nCaused by: worse');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
