import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createElement } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { beforeAll, expect, test } from 'vitest';
import { MembersOnADay } from '../../examples/react/members-on-a-day.tsx';
import { useProduct } from '../support/product.ts';

const product = useProduct();
const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const hooks = join(root, 'scripts/typescript-hooks.mjs');
const alliance = 'meta-cluster:silicon-europe';
const urlOf = () => new URL('/graphql', product.url).href;

test('the typed client prints members with dates and sources', async () => {
  const program = join(root, 'examples/typed-client/main.ts');
  const args = ['--import', hooks, program, '2015-10-06', alliance, urlOf()];
  const { stdout } = await run(process.execPath, args);
  const [title, heading, ...rows] = stdout.trimEnd().split('\n');
  expect(title).toBe('Silicon Europe on 2015-10-06: 12 members');
  expect(heading).toMatch(/^member +since +certain +source$/);
  expect(rows).toHaveLength(12);
  expect(rows.find((row) => row.startsWith('Silicon Saxony'))).toMatch(/\d{4}-\d\d-\d\d.*https?:\/\//);
});

test('the typed client says why there is no answer', async () => {
  const program = join(root, 'examples/typed-client/main.ts');
  const failed = run(process.execPath, ['--import', hooks, program, 'yesterday', alliance, urlOf()]);
  await expect(failed).rejects.toThrow('BAD_USER_INPUT');
});

test.each([
  ['2012-10-08', 4],
  ['2015-10-06', 12],
])('the React component shows the members on %s', async (firstDay, count) => {
  const { prelude } = await prerenderToNodeStream(
    createElement(MembersOnADay, { url: urlOf(), alliance, firstDay }),
  );
  const html = await text(prelude);
  expect(html).toContain(`Silicon Europe on ${firstDay}: ${count} members`);
  expect(html.match(/<th scope="row">/g)).toHaveLength(count);
  expect(html).toMatch(/<th scope="row">Silicon Saxony<\/th>.*<a href="https?:/);
});

const page = readFileSync(join(root, 'docs/clients.md'), 'utf8');
const snippets = [...page.matchAll(/^```python\n([^]*?)^```$/gm)].map(([, code = '']) => code);

const works = (code: string) => spawnSync('python3', ['-c', code]).status === 0;
const python = works('');
const driver = python && works('from neo4j import GraphDatabase');

beforeAll(() => {
  if (!python)
    process.stderr.write('There is no python3: the Python snippets of docs/clients.md are skipped.\n');
  else if (!driver) process.stderr.write('Python has no package neo4j: its snippet over Bolt is skipped.\n');
});

/** Names of the members that a snippet printed, in its order. */
async function membersOf(code: string | undefined): Promise<readonly string[]> {
  const { uri, user, password } = product.neo4j.target;
  const { stdout } = await run('python3', ['-c', code ?? ''], {
    env: {
      ...process.env,
      GRAPPE_URL: urlOf(),
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    },
  });
  const rows = stdout.trimEnd().split('\n');
  expect(rows.filter((row) => !/\t(unknown, last attested )?\d{4}[-\d]*\t.*https?:\/\//.test(row))).toEqual(
    [],
  );
  return rows.map((row) => row.split('\t', 1).join());
}

test('the page has both snippets', () => {
  expect(snippets).toHaveLength(2);
});

test.skipIf(!python)('the snippet over HTTP prints the members', async () => {
  const members = await membersOf(snippets[0]);
  expect(members).toHaveLength(12);
  expect(members).toContain('Silicon Saxony');
});

test.skipIf(!driver)('the snippet over Bolt prints the same members', async () => {
  expect(new Set(await membersOf(snippets[1]))).toEqual(new Set(await membersOf(snippets[0])));
});
