import { describe, expect, test } from 'vitest';
import {
  given,
  linesOf,
  matrices,
  nodesOf,
  read,
  statementsOf,
} from '../../../../../test/support/nuts-files.ts';
import { lastVersion } from './region-codes.ts';

const firstDays: Readonly<Record<string, string>> = {
  '2016': '2018-01-01',
  '2021': '2021-01-01',
  '2024': '2024-01-01',
};

describe('matrices', () => {
  test.each(matrices)('%s: shares of the former regions, worked out anew', async (name) => {
    const [, older = '', newer = ''] = /v(\d{4})_v(\d{4})/.exec(name) ?? [];
    const rows = await read(given(name));
    const lines = linesOf(name).map(([from = '', to = '', , area, , people]) => ({
      from,
      to,
      area: Number(area),
      people: Number(people),
    }));
    expect(rows).toHaveLength(lines.length);
    const sum = (from: string, what: 'area' | 'people') =>
      lines.reduce((total, line) => total + (line.from === from ? line[what] : 0), 0);
    const expected = lines.flatMap(({ from, to, area, people }) => {
      const all = sum(from, 'people');
      const share = all > 0 ? people / all : area / sum(from, 'area');
      return from === to || share < 0.001 ? [] : [{ from, to, share }];
    });
    const stated = statementsOf(rows, 'SUCCEEDS');
    expect(stated.map(({ from, to }) => [from.replace(/.*[:-]/, ''), to.replace(/.*[:-]/, '')])).toEqual(
      expected.map(({ from, to }) => [to, from]),
    );
    for (const [index, { properties, asOf }] of stated.entries()) {
      expect(properties['share']).toBeCloseTo(expected[index]?.share ?? NaN, 5);
      expect([properties['startDate'], asOf]).toEqual([firstDays[newer], firstDays[newer]]);
    }
    const newerCodes = new Set(lines.map(({ to }) => to));
    const gone = new Set(lines.flatMap(({ from }) => (newerCodes.has(from) ? [] : [from])));
    const ended = new Set(
      nodesOf(rows).flatMap(({ properties: { code, endDate, level } }) =>
        endDate !== undefined && level === (name.startsWith('n2') ? 'NUTS_2' : 'NUTS_3')
          ? [String(code)]
          : [],
      ),
    );
    expect([...ended].sort()).toEqual([...gone].filter((code) => lastVersion(code) === older).sort());
  });

  test('FR24 of 2013 is FRB0 of 2024: a chain of one', async () => {
    const rows = (
      await Promise.all(matrices.filter((name) => name.startsWith('n2')).map((name) => read(given(name))))
    ).flat();
    const heirs = (id: string) => statementsOf(rows, 'SUCCEEDS').filter(({ to }) => to === id);
    expect(heirs('region:2013-FR24')).toEqual([
      {
        kind: 'statement',
        type: 'SUCCEEDS',
        from: 'region:FRB0',
        to: 'region:2013-FR24',
        asOf: '2018-01-01',
        properties: { kind: 'RENAME', share: 1, startDate: '2018-01-01' },
      },
    ]);
    expect(heirs('region:FRB0')).toEqual([]);
    expect(nodesOf(rows).find(({ id }) => id === 'region:2013-FR24')).toEqual({
      kind: 'node',
      id: 'region:2013-FR24',
      of: 'Region',
      names: [],
      properties: {
        name: 'FR24 (NUTS 2013)',
        code: 'FR24',
        codeVersion: 'NUTS 2013',
        level: 'NUTS_2',
        country: 'FR',
        endDate: '2017-12-31',
      },
      fallback: true,
    });
    expect(statementsOf(rows, 'PART_OF').find(({ from }) => from === 'region:2013-FR24')).toEqual({
      kind: 'statement',
      type: 'PART_OF',
      from: 'region:2013-FR24',
      to: 'region:2013-FR2',
      asOf: '2015-01-01',
      properties: { endDate: '2017-12-31' },
    });
  });

  test('every region that is gone leads to regions of 2024, save the United Kingdom', async () => {
    const rows = (await Promise.all(matrices.map((name) => read(given(name))))).flat();
    const heirs = new Map<string, string[]>();
    for (const { from, to } of statementsOf(rows, 'SUCCEEDS'))
      heirs.set(to, [...(heirs.get(to) ?? []), from]);
    const ends = (id: string, seen: readonly string[] = []): readonly string[] =>
      seen.includes(id) ? [] : (heirs.get(id) ?? []).flatMap((heir) => [heir, ...ends(heir, [...seen, id])]);
    const gone = [...new Set(nodesOf(rows).map(({ id }) => id))].filter(
      (id) => /^region:\d{4}-(?!UK)/.test(id) && id.length >= 'region:2013-FR24'.length,
    );
    expect(gone.length).toBeGreaterThan(200);
    expect(gone.filter((id) => !ends(id).some((heir) => /^region:[A-Z]/.test(heir)))).toEqual([]);
  });

  test('BE21 and BE23 exchange slivers, and succeed nothing', async () => {
    const rows = await read(given('n2_cm_v2016_v2021.csv'));
    expect(statementsOf(rows, 'SUCCEEDS').filter(({ from }) => from.startsWith('region:BE'))).toEqual([]);
  });
});
