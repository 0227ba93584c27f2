import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { grappe } from '../support/command-line.ts';
import { useProduct } from '../support/product.ts';

const root = join(import.meta.dirname, '../..');
const product = useProduct();

const members = `Member;Type;Joined;Left;Website;Country
Åkerlund & Rausing;Company;03.10.2013;;https://example.org;SE
Université de Test;University;15/01/2014;2019;;FR
Petite Société;Company;2016-05;;;FR
`;

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'grappe-members-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function here() {
  const { uri, user, password } = product.neo4j.target;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, GRAPPE_SCHEMA: join(root, 'schema') };
}

/** What a person changes in the mapping that was proposed. */
function corrected(yaml: string): string {
  return yaml
    .replaceAll('cluster:NAME', 'cluster:test-valley')
    .replaceAll('name: "NAME"', 'name: "Test Valley"')
    .replace('Members of NAME', 'Members of Test Valley')
    .replace(/kind: Firm #.*/, 'kind: "{Type}"')
    .concat('values:\n  Type: { Company: Firm, University: EducationProvider }\n');
}

test('a list of members with dates is in the graph after three commands', async () => {
  const dir = folder();
  const [table, map] = [join(dir, 'members.csv'), join(dir, 'members.yaml')];
  writeFileSync(table, members);

  const proposed = await grappe(['import', 'propose', table], here());
  expect(proposed).toMatchObject({ code: 0, err: '' });
  expect(proposed.out).toContain('dates: day-month-year');
  expect(proposed.out).toContain('startDate: "{Joined}"');
  expect(proposed.out).toContain('# Columns that are not used: Type');
  writeFileSync(map, corrected(proposed.out));

  const foreseen = await grappe(
    ['import', 'table', '--map', map, '--dry-run', '--rejects', dir, table],
    here(),
  );
  expect(foreseen.out).toContain('3 rows; 5 nodes and 6 statements would be added');
  const imported = await grappe(
    ['import', 'table', '--map', map, '--as-of', '2026-11-22', '--rejects', dir, table],
    here(),
  );
  expect([imported.code, imported.out]).toEqual([
    0,
    expect.stringContaining('5 nodes and 6 statements added'),
  ]);

  const { data } = await product.ask(`{
    at(date: "2018-01-01") { cluster(by: {id: "cluster:test-valley"}) { members(orderBy: {node: {name: ASC}}) { edges {
      startDate endDate node { __typename id name website } sources { source { title } } } } } }
  }`);
  expect(data).toMatchObject({
    at: {
      cluster: {
        members: {
          edges: [
            { startDate: '2016-05', endDate: null, node: { __typename: 'Firm', id: 'org:petite-societe' } },
            {
              startDate: '2014-01-15',
              endDate: '2019',
              node: { __typename: 'EducationProvider', id: 'org:universite-de-test' },
            },
            {
              startDate: '2013-10-03',
              node: { id: 'org:akerlund-rausing', website: 'https://example.org' },
              sources: [{ source: { title: 'Members of Test Valley: members.csv' } }],
            },
          ],
        },
      },
    },
  });
  const again = await grappe(['import', 'table', '--map', map, '--rejects', dir, table], here());
  expect(again.out).toContain('imported before');
}, 60_000);

test('a table without a mapping, a mapping with mistakes and dates without an order are told', async () => {
  const dir = folder();
  const [table, map] = [join(dir, 'members.csv'), join(dir, 'members.yaml')];
  writeFileSync(table, members);
  expect(await grappe(['import', 'table', table], here())).toMatchObject({ code: 64 });
  writeFileSync(
    map,
    'nodes:\n  - { id: "org:{Membr|slug}", kind: Frim, nam: x }\nstatements:\n  - MEMBER_OFF: [a, b]\n',
  );
  const wrong = await grappe(['import', 'table', '--map', map, table], here());
  expect(wrong.code).toBe(65);
  expect(wrong.err).toContain('members.yaml:2:');
  expect(wrong.err).toContain('There is no kind "Frim". Did you mean "Firm"?');
  expect(wrong.err).toContain('Did you mean "MEMBER_OF"?');
  writeFileSync(map, 'nodes:\n  - { id: "org:{Member|slug}", kind: Firm, name: "{Membr}" }\n');
  const lacking = await grappe(['import', 'table', '--map', map, table], here());
  expect(lacking.err).toContain('The table has no column "Membr". Did you mean "Member"?');
  writeFileSync(
    map,
    'nodes:\n  - { id: "org:{Member|slug}", kind: Firm, name: "{Member}", startDate: "{Joined}" }\n',
  );
  const unordered = await grappe(['import', 'table', '--map', map, '--rejects', dir, table], here());
  expect(unordered.code).toBe(65);
  expect(unordered.err).toContain(`members.csv:2:3`);
  expect(unordered.err).toContain('dates: day-month-year');
}, 60_000);
