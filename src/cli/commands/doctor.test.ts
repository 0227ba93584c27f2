import { describe, expect, test } from 'vitest';
import { grappe } from '../../../test/support/command-line.ts';
import { catalogue } from '../../errors/catalogue.ts';
import { findingLine } from '../finding-line.ts';
import { isColourful } from '../program.ts';

describe('doctor', () => {
  const settings = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'geheim-123', PORT: '0' };

  test('prints a line for each finding with its fix, and ends with the exit code of what is missing', async () => {
    const { code, out, err } = await grappe(['doctor'], settings);
    expect(code).toBe(catalogue.UNHEALTHY.exit);
    expect(out).toMatch(/^ok {4}node {6}Node\.js /);
    expect(out).toMatch(
      /\nfail {2}database {2}Neo4j does not answer\.\n +→ Asked at bolt:\/\/127\.0\.0\.1:1 /,
    );
    expect(err).toMatch(/^UNHEALTHY: [^]*1 finding of \d+ failed\./);
    expect(out + err).not.toContain('geheim');
  });

  test('prints one array with --json', async () => {
    const { out, err } = await grappe(['doctor', '--json'], settings);
    expect(JSON.parse(out)).toContainEqual({
      check: 'database',
      status: 'fail',
      found: 'Neo4j does not answer.',
      fix: expect.stringContaining('NEO4J_URI') as string,
    });
    expect(JSON.parse(err)).toMatchObject({ errors: [{ code: 'UNHEALTHY' }] });
  });

  test('is coloured for a person at a terminal who wants colours', () => {
    const finding = { check: 'node', status: 'fail', found: 'none', fix: null } as const;
    expect(findingLine(finding, true)).toBe('\u001b[31mfail\u001b[39m  node      none');
    expect(findingLine(finding, false)).toBe('fail  node      none');
    const colourful = (isTerminal: boolean, environment: Record<string, string> = {}) =>
      isColourful({ isTerminal, environment });
    expect(colourful(true)).toBe(true);
    expect(colourful(false)).toBe(false);
    expect(colourful(true, { NO_COLOR: '1' })).toBe(false);
    expect(colourful(true, { TERM: 'dumb' })).toBe(false);
  });
});
