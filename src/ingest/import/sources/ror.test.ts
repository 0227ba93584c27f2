import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from '../../../model/load-model.ts';
import type { GraphModel } from '../../../model/graph-model.ts';
import { daysOf } from '../../../util/edtf.ts';
import type { ImportFile, NodeSaid, Row, StatementSaid } from '../import-source.ts';
import { memoryFile } from '../../../../test/support/memory-file.ts';
import { ror } from './ror.ts';

const root = join(import.meta.dirname, '../../../..');
const path = join(root, 'test/data/ror/ror-europe-16-countries.jsonl');

let model: GraphModel;
beforeAll(async () => {
  model = await loadModel(join(root, 'schema'));
});

async function read(file: ImportFile): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const slice of ror.read(file, { model })) rows.push(...slice);
  return rows;
}

const nodesOf = (rows: readonly Row[]) =>
  rows.flatMap(({ said }) => said.filter((each): each is NodeSaid => each.kind === 'node'));
const statementsOf = (rows: readonly Row[]) =>
  rows.flatMap(({ said }) => said.filter((each): each is StatementSaid => each.kind === 'statement'));
const countBy = <T>(items: readonly T[], key: (item: T) => string) =>
  items.reduce<Record<string, number>>((counts, item) => {
    counts[key(item)] = (counts[key(item)] ?? 0) + 1;
    return counts;
  }, {});

describe('the records of 16 countries', () => {
  let rows: Row[];
  let organisations: NodeSaid[];
  let statements: StatementSaid[];
  let records: { relationships: { type: string; id: string }[]; id: string }[];
  beforeAll(async () => {
    rows = await read({ path, size: statSync(path).size, open: () => createReadStream(path) });
    organisations = nodesOf(rows).filter(({ of }) => of !== 'Region');
    statements = statementsOf(rows);
    const text = await readFile(path, 'utf8');
    records = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as (typeof records)[number]);
  });

  test('every record is one organisation, and none has a problem', () => {
    expect(rows).toHaveLength(8483);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(8483);
    expect(countBy(organisations, ({ properties }) => String(properties['status']))).toEqual({
      ACTIVE: 8095,
      INACTIVE: 326,
      WITHDRAWN: 62,
    });
  });

  test('rows are told by their lines', () => {
    expect(rows[0]?.place).toEqual({ file: path, line: 1, column: 1 });
    expect(rows.at(-1)?.place.line).toBe(8483);
  });

  test('types become kinds by their order', () => {
    // Sums of the combinations of types that grep counts in the file.
    expect(countBy(organisations, ({ of }) => of)).toEqual({
      PublicBody: 331 + 211 + 23 + 2,
      EducationProvider: 965 + 394 + 18 + 1 + 1,
      Firm: 560 + 86,
      ResearchInstitute: 3265 + 213 + 2 + 2 + 1 + 511 + 53 + 1 + 127 + 8,
      Association: 494 + 491 + 619 + 70 + 33 + 1,
    });
  });

  test('53 records have several places, told apart where they lie in one country', () => {
    const located = statements.filter(({ type }) => type === 'LOCATED_IN');
    const places = countBy(located, ({ from }) => from);
    expect(Object.values(places).filter((count) => count > 1)).toHaveLength(53);
    expect(new Set(located.map(({ from, to, nth }) => `${from} ${to} ${nth}`)).size).toBe(located.length);
    expect(located.every(({ properties }) => properties['site'] === 'REGISTERED')).toBe(true);
  });

  test('a relation that two records say has one direction; those of a record to itself are left out', () => {
    const pairs = (type: string, lower: string, upper: string) => {
      const all = records.flatMap(({ id, relationships }) =>
        relationships.flatMap((relation) => {
          if (relation.id === id) return [];
          if (relation.type === lower) return [`${type} ${id} ${relation.id}`];
          return relation.type === upper ? [`${type} ${relation.id} ${id}`] : [];
        }),
      );
      return new Set(all.map((each) => each.replaceAll('https://ror.org/', 'org:ror-')));
    };
    const stated = (type: string) =>
      new Set(statements.filter((each) => each.type === type).map(({ from, to }) => `${type} ${from} ${to}`));
    expect(stated('HAS_PARENT')).toEqual(pairs('HAS_PARENT', 'parent', 'child'));
    expect(stated('SUCCEEDS')).toEqual(pairs('SUCCEEDS', 'predecessor', 'successor'));
    expect(statements.some(({ from, to }) => from === to)).toBe(false);
  });

  test('only relations between organisations may lead outside the file', () => {
    expect(
      countBy(
        statements.filter(({ optional }) => optional),
        ({ type }) => type,
      ),
    ).toEqual(
      countBy(
        statements.filter(({ type }) => type !== 'LOCATED_IN'),
        ({ type }) => type,
      ),
    );
  });

  test('names and dates are what the model takes', () => {
    for (const { names, properties } of organisations) {
      expect(properties['name']).toBe(String(properties['name']).trim());
      for (const [tag, name] of names) {
        expect(tag).toMatch(/^[a-z]{2,3}:(OFFICIAL|ACRONYM|ALIAS)$/);
        expect(name).toBe(name.trim());
      }
      const { startDate } = properties;
      if (startDate !== undefined) expect(daysOf(String(startDate))).not.toBeNull();
    }
    expect(
      Math.min(...organisations.flatMap(({ properties }) => Number(properties['startDate'] ?? 9999))),
    ).toBe(1088);
  });

  test('one record in full', () => {
    expect(
      rows.find(({ said }) => said[0]?.kind === 'node' && said[0].id === 'org:ror-000063q30')?.said,
    ).toEqual([
      {
        kind: 'node',
        id: 'org:ror-000063q30',
        of: 'ResearchInstitute',
        names: [
          ['und:ACRONYM', 'TIMA'],
          ['en:ALIAS', 'TIMA Laboratory'],
          [
            'fr:OFFICIAL',
            "Techniques de l'Informatique et de la Microélectronique pour l'Architecture des Systèmes Intégrés",
          ],
          [
            'en:OFFICIAL',
            'Techniques of Informatics and Microelectronics for Integrated Systems Architecture',
          ],
        ],
        properties: {
          name: 'Techniques of Informatics and Microelectronics for Integrated Systems Architecture',
          ror: '000063q30',
          status: 'ACTIVE',
          startDate: '2003',
          website: 'https://tima.univ-grenoble-alpes.fr',
          wikidata: 'Q30262448',
        },
      },
      {
        kind: 'node',
        id: 'region:FR',
        of: 'Region',
        names: [],
        properties: {
          name: 'France',
          code: 'FR',
          codeVersion: 'ISO 3166-1',
          level: 'COUNTRY',
          country: 'FR',
        },
        fallback: true,
      },
      {
        kind: 'statement',
        type: 'LOCATED_IN',
        from: 'org:ror-000063q30',
        to: 'region:FR',
        nth: '3014728',
        asOf: '2025-08-07',
        properties: { site: 'REGISTERED', lat: 45.17869, lon: 5.71479 },
      },
      ...['05sbt2524', '04z22qz54', '02rx3b187', '02feahw73'].map((parent) => ({
        kind: 'statement',
        type: 'HAS_PARENT',
        from: 'org:ror-000063q30',
        to: `org:ror-${parent}`,
        asOf: '2025-08-07',
        optional: true,
        properties: {},
      })),
    ]);
  });
});

describe('records that are not what they should be', () => {
  const good = {
    id: 'https://ror.org/000063q30',
    names: [{ value: 'TIMA', types: ['ror_display', 'label'], lang: 'en' }],
    types: ['facility'],
  };
  const problemsOf = async (change: object) => {
    const [row] = await read(memoryFile('ror.json', JSON.stringify([{ ...good, ...change }])));
    return row?.problems.map(({ message }) => message);
  };

  test('all but id, names and types may be missing', async () => {
    const [row] = await read(memoryFile('ror.json', JSON.stringify([good])));
    expect(row).toMatchObject({ problems: [], said: [{ properties: { name: 'TIMA', ror: '000063q30' } }] });
  });

  test.each([
    [{ id: 'https://ror.org/xyz' }, 'id: is not an address of ROR'],
    [{ names: [{ value: 'TIMA', types: ['label'], lang: 'en' }] }, 'names: none of them is ror_display.'],
    [{ names: [{ value: '  ', types: ['ror_display'] }] }, 'names: none of them is ror_display.'],
    [{ types: [] }, 'types: none of  is a type of ROR.'],
    [{ established: 20031 }, 'established: Too big: expected number to be <=9999'],
    [{ links: [{ type: 'website', value: 'www.tima.fr' }] }, 'links: "www.tima.fr" is no web address.'],
    [
      { external_ids: [{ type: 'wikidata', preferred: null, all: ['30262448'] }] },
      'external_ids: "30262448" is no item of Wikidata.',
    ],
    [
      { locations: [{ geonames_id: 1, geonames_details: { country_code: 'ZZ', lat: 1, lng: 1 } }] },
      'locations: "ZZ" is no country.',
    ],
    [{ admin: { last_modified: { date: '2025-02-30' } } }, 'admin.last_modified.date: Invalid ISO date'],
  ])('%j', async (change, message) => {
    expect(await problemsOf(change)).toEqual([message]);
  });

  test('a record without id or names is a problem of its own, and the next one is read', async () => {
    const { id: _id, ...anonymous } = good;
    const records = [good, anonymous, { ...good, names: undefined }, good];
    const rows = await read(memoryFile('ror.json', JSON.stringify(records)));
    expect(rows.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      [],
      ['id: Invalid input: expected string, received undefined'],
      ['names: Invalid input: expected array, received undefined'],
      [],
    ]);
  });

  test('of several items of Wikidata the preferred one is taken, or none', async () => {
    const wikidataOf = async (preferred: string | null, all: string[]) => {
      const text = JSON.stringify({ ...good, external_ids: [{ type: 'wikidata', preferred, all }] });
      return nodesOf(await read(memoryFile('ror.json', text)))[0]?.properties['wikidata'];
    };
    expect(await wikidataOf('Q2', ['Q1', 'Q2'])).toBe('Q2');
    expect(await wikidataOf(null, ['Q1'])).toBe('Q1');
    expect(await wikidataOf(null, ['Q1', 'Q2'])).toBeUndefined();
  });

  test('the older schema is named', async () => {
    const old = { id: 'https://ror.org/000063q30', name: 'TIMA', country: { country_code: 'FR' } };
    await expect(read(memoryFile('ror.json', JSON.stringify([old])))).rejects.toThrow('schema 1 of ROR');
    await expect(read(memoryFile('ror.json', '{"a": 1}'))).rejects.toThrow('none of ROR');
  });

  test('text that is no JSON at all is refused', async () => {
    await expect(read(memoryFile('ror.json', ''))).rejects.toThrow('no records');
    await expect(read(memoryFile('ror.json', '[{"id":'))).rejects.toThrow('cut off');
  });
});
