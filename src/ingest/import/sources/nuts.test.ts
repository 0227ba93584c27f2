import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryFile } from '../../../../test/support/memory-file.ts';
import {
  data,
  given,
  linesOf,
  matrices,
  model,
  nodesOf,
  problemsOf,
  read,
  statementsOf,
} from '../../../../test/support/nuts-files.ts';
import { createChecker } from '../check-said.ts';
import { lastVersion } from './nuts/region-codes.ts';

const files = [
  ...matrices,
  'NUTS2021-2024.yaml',
  'SR2021-2024.yaml',
  'nuts-2021-2024-extracted.csv',
  'NUTS2021-NUTS2024.xlsx',
];

describe('what the files say', () => {
  test.each(files)(
    '%s: rows without problems, in words of the model, each statement said one way',
    async (name) => {
      const rows = await read(given(name));
      expect(problemsOf(rows)).toEqual([]);
      const check = createChecker(model);
      expect(rows.flatMap(({ said }) => said.flatMap((each) => check(each)))).toEqual([]);
      const ways = new Map<string, string>();
      for (const { from, to, ...rest } of [
        ...statementsOf(rows, 'PART_OF'),
        ...statementsOf(rows, 'SUCCEEDS'),
      ]) {
        const key = `${rest.type} ${from} ${to}`;
        const way = JSON.stringify([rest.asOf, rest.properties]);
        expect(ways.get(key) ?? way, key).toBe(way);
        ways.set(key, way);
        expect(from).not.toBe(to);
      }
    },
  );

  test('a list has a region of its level for each code, under the code that is one letter shorter', async () => {
    const rows = [...(await read(given('NUTS2021-2024.yaml'))), ...(await read(given('SR2021-2024.yaml')))];
    expect(rows).toHaveLength(1582 + 460);
    const named = nodesOf(rows).filter(({ fallback }) => !fallback);
    const inUnion = named.filter(({ properties }) => String(properties['codeVersion']) === 'NUTS 2024');
    const ofLevel = (level: string) => inUnion.filter(({ properties }) => properties['level'] === level);
    // With one more for each of 27 countries, for what lies in none of its regions.
    expect(['NUTS_1', 'NUTS_2', 'NUTS_3'].map((level) => ofLevel(level).length)).toEqual([
      92 + 27,
      244 + 27,
      1165 + 27,
    ]);
    expect(named.length - inUnion.length).toBe(460);
    for (const { from, to } of statementsOf(rows, 'PART_OF').filter(
      (each) => each.to.length > 'region:XX'.length,
    ))
      expect(from.slice(0, -1)).toBe(to);
    expect(
      nodesOf(rows).find(({ id, fallback }) => id === 'region:EL30' && !fallback)?.properties,
    ).toMatchObject({
      name: 'Aττική',
      code: 'EL30',
      codeVersion: 'NUTS 2024',
      level: 'NUTS_2',
      country: 'GR',
    });
    expect(statementsOf(rows, 'PART_OF').find(({ from }) => from === 'region:EL3')).toMatchObject({
      to: 'region:GR',
      asOf: '2024-01-01',
      properties: {},
    });
    expect(
      named
        .filter(({ id }) => id.startsWith('region:NO'))
        .every(({ properties }) => properties['country'] === 'NO'),
    ).toBe(true);
  });

  test('the table of changes names what is gone, tells when it ended, and what only got another code', async () => {
    const rows = await read(given('nuts-2021-2024-extracted.csv'));
    expect(rows).toHaveLength(1934);
    const lines = linesOf('nuts-2021-2024-extracted.csv').map(
      (cells) => [cells[3] ?? '', cells[4] ?? ''] as const,
    );
    const ended = lines.flatMap(([older, newer]) => (older !== '' && older !== newer ? [older] : []));
    const own = nodesOf(rows).filter(({ fallback }) => !fallback);
    expect(
      own
        .filter(({ properties }) => properties['endDate'] === '2023-12-31')
        .map(({ properties }) => properties['code']),
    ).toEqual(ended);
    expect(own.find(({ id }) => id === 'region:2021-DEG04')?.properties).toEqual({
      name: 'Suhl, Kreisfreie Stadt',
      code: 'DEG04',
      codeVersion: 'NUTS 2021',
      level: 'NUTS_3',
      country: 'DE',
      endDate: '2023-12-31',
    });
    const recoded = lines.filter(([older, newer]) => older !== '' && newer !== '' && older !== newer);
    expect(statementsOf(rows, 'SUCCEEDS').map(({ from, to }) => [from, to])).toEqual(
      recoded.map(([older, newer]) => [`region:${newer}`, `region:2021-${older}`]),
    );
    expect(recoded).toHaveLength(16);
  });

  test('the workbook says what the lists and the table of changes say, and names in Latin letters', async () => {
    const [book, ...others] = await Promise.all(
      ['NUTS2021-NUTS2024.xlsx', 'NUTS2021-2024.yaml', 'nuts-2021-2024-extracted.csv'].map((name) =>
        read(given(name)),
      ),
    );
    if (!book) throw new Error('the workbook was read');
    expect(book).toHaveLength(1582 + 284 + 1647 + 287 + 152);
    const known = new Set(nodesOf(book).map(({ id }) => id));
    expect(nodesOf(others.flat()).filter(({ id }) => !known.has(id))).toEqual([]);
    expect(nodesOf(book).find(({ id, names }) => id === 'region:BG311' && names.length > 0)?.names).toEqual([
      ['mul-Latn:TRANSLITERATION', 'Vidin'],
    ]);
    expect(book[0]?.place).toEqual({ file: 'NUTS2021-NUTS2024!NUTS2024', line: 2, column: 1 });
  });
});

test('the codes that are gone are those of the files that NUTS 2024 has not, by their last version', () => {
  const last = new Map<string, string>();
  const put = (version: string, codes: readonly string[]) => {
    for (const own of codes)
      for (let code = own; code.length > 2; code = code.slice(0, -1)) last.set(code, version);
  };
  for (const [older, newer] of [
    ['2013', '2016'],
    ['2016', '2021'],
    ['2021', '2024'],
  ] as const)
    for (const level of ['n2', 'n3']) {
      const lines = linesOf(`${level}_cm_v${older}_v${newer}.csv`);
      put(
        older,
        lines.map(([code = '']) => code).filter((code) => (last.get(code) ?? '') <= older),
      );
      put(
        newer,
        lines.map(([, code = '']) => code),
      );
    }
  put(
    '2021',
    linesOf('nuts-2021-2024-extracted.csv')
      .map((cells) => cells[3] ?? '')
      .filter((code) => (last.get(code) ?? '') <= '2021'),
  );
  for (const list of ['NUTS2021-2024.yaml', 'SR2021-2024.yaml'])
    put(
      '2024',
      [...readFileSync(join(data, list), 'utf8').matchAll(/ Code: (\S+)/g)].map(([, code = '']) => code),
    );
  expect([...last].filter(([code, version]) => lastVersion(code) !== version)).toEqual([]);
  expect([...last].filter(([, version]) => version !== '2024')).toHaveLength(573);
});

describe('files that are not what they should be', () => {
  const of = (text: string) => read(memoryFile('x', text));
  const matrix = 'code_v2013,code_v2016,areaKm,pop21\n';

  test('cells that mean nothing are problems of their rows, and the others count', async () => {
    const rows = await of(
      `${matrix}FR24,FRB0,1.5,7\nFR2?,FRB0,1,1\nFR21,FRF2,1.234.5,1\nFR22,FRE21,1,1\nFR23,FRD2,1\n`,
    );
    expect(
      problemsOf(rows)
        .map(({ column, message }) => `${column} ${message}`)
        .sort(),
    ).toEqual([
      '1 "FR2?" is no code of NUTS.',
      '1 The row has 3 cells, the header 4.',
      '2 FR22 and FRE21 are of different levels.',
      '3 "1.234.5" is not an amount.',
    ]);
    expect(statementsOf(rows, 'SUCCEEDS')).toHaveLength(1);
  });

  test('where nobody lives the share is that of the area', async () => {
    const rows = await of(`${matrix}FR24,FRB0,75,0\nFR24,FRB1,25,\nFR21,FRF2,0,0\n`);
    expect(statementsOf(rows, 'SUCCEEDS').map(({ properties }) => properties['share'])).toEqual([0.75, 0.25]);
  });

  test('a matrix between other versions, or backwards, is refused', async () => {
    await expect(of('code_v2010,code_v2013,areaKm,pop21\nITD1,ITH1,1,1\n')).rejects.toThrow(
      'from NUTS 2010 to NUTS 2013',
    );
    await expect(of('code_v2016,code_v2013,areaKm,pop21\nFRB0,FR24,1,1\n')).rejects.toThrow(
      'from NUTS 2016 to NUTS 2013',
    );
  });

  test('a table or a list of something else is refused', async () => {
    await expect(of('code,name\nA,b\n')).rejects.toThrow('No file of NUTS has the columns code, name.');
    const rows = await of('- name: x\n- NUTS Code: FR2x\n  NUTS label: y\n');
    expect(problemsOf(rows).map(({ message }) => message)).toEqual([
      'The row has no code.',
      '"FR2x" is no code of NUTS.',
    ]);
    await expect(of('# a list\n- a: [\n')).rejects.toMatchObject({ problems: [{ code: 'IMPORT_INVALID' }] });
    await expect(of('')).rejects.toThrow('no rows');
  });
});
