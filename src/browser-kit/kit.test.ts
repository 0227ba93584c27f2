import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { expectGolden } from '../../test/support/golden.ts';
import { filesOf } from '../../test/support/harbour-model.ts';
import { readModel } from '../model/read-model.ts';
import type { Question } from '../questions/question.ts';
import { kitPaths } from './commands.ts';
import { createKit, type KitSource } from './kit.ts';

const calls: Question = {
  slug: '01-calls',
  systems: [1],
  title: { en: 'Where does the "Vesta" call?', fr: "Où l'escale de la « Vesta » ?" },
  answer: { en: 'Every port, with its berth.', fr: 'Chaque port, avec son quai.' },
  graphql: 'query Calls { ship(by: { id: "ship:old-vesta" }) { id } }',
  cypher:
    "MATCH (ship:Ship {id: 'ship:old-vesta'})-[call:CALLS_AT]->(port:Port)\nWHERE call.startDay < '1999-05-01'\nRETURN ship, call, port\nLIMIT 10",
};
const hostile: Question = {
  ...calls,
  slug: '02-hostile',
  title: {
    en: '</pre><script>alert(1)</script> & "quotes" one = 2\n*bold* [link](x) {attribute} == no section ----',
    fr: "<img src=x onerror='alert(1)'> // \u2028 `code`",
  },
  graphql: 'query Ports { ports { nodes { id } } }',
  cypher:
    "MATCH (port:Port)\nWHERE port.name <> '</pre><script>' AND port.onDay = '2000'\n----\nRETURN port LIMIT 1",
};

const source: KitSource = {
  model: readModel(filesOf({})),
  questions: [calls, hostile],
  stored: { nameIndex: 'names', ownTypes: ['OWN'] },
  places: {
    apiUrl: 'http://localhost:4000',
    browser: {
      url: 'http://127.0.0.1:7474/browser/',
      boltUri: 'bolt://127.0.0.1:7687',
      user: 'neo4j',
      database: 'neo4j',
    },
  },
};

function fileOf(path: string, from: KitSource = source): string | Uint8Array {
  const file = createKit(from).find((each) => each.path === path);
  if (!file) throw new Error(`the kit has no ${path}`);
  return file.body;
}

function textOf(path: string, from: KitSource = source): string {
  return String(fileOf(path, from));
}

const zipped = (): Record<string, Uint8Array> =>
  unzipSync(Uint8Array.from(fileOf(kitPaths.saved) as Uint8Array));

describe('the kit of a small model', () => {
  test.each([
    ['style.grass', kitPaths.style],
    ['guide.html', kitPaths.guide],
    ['guide.adoc', kitPaths.asciidoc],
    ['page.html', kitPaths.page],
  ])('%s is as recorded', (name, path) => {
    expectGolden(join(import.meta.dirname, 'golden', name), textOf(path, { ...source, questions: [calls] }));
  });

  test('has the same bytes each time', () => {
    expect(createKit(source)).toEqual(createKit(source));
  });

  test('has a kit without any question, and leaves out what the model has not', () => {
    const guide = textOf(kitPaths.guide, { ...source, questions: [] });
    expect(guide).toContain('The questions of this guide (0)');
    expect(guide).not.toContain('What does not count');
  });
});

describe('texts from outside', () => {
  test('are no markup in the guide of the legacy Browser', () => {
    const guide = textOf(kitPaths.guide);
    expect(guide).not.toMatch(/<script|<img|alert\(1\)<\/script>/);
    expect(guide.match(/<pre/g)?.length).toBe(guide.match(/<\/pre>/g)?.length);
  });

  test('pass what the legacy Browser cuts out of a guide', () => {
    // Its words for event handlers, from src/shared/services/remoteUtils.ts of neo4j-browser.
    const handlers = /(\s+(on[^\s=]+)[^\s=]*\s*=\s*("[^"]*"|'[^']*'|[\w\-.:]+\s*))/gi;
    expect(textOf(kitPaths.guide).replace(handlers, '')).toBe(textOf(kitPaths.guide));
  });

  test('are no markup in AsciiDoc', () => {
    const guide = textOf(kitPaths.asciidoc);
    const title = guide.split('\n').find((line) => line.includes('script') && line.startsWith('=== '));
    expect(title?.slice(4)).not.toMatch(/[*_`[\]{}<>|]/);
    expect(guide.split('\n').filter((line) => /^==? /.test(line))).not.toContain('== no section');
    expect(guide).toContain('[source,cypher]\n-----\nMATCH (port:Port)');
  });

  test('are one line in saved queries, and their path has none of them', () => {
    const [path, bytes] = Object.entries(zipped()).find(([name]) => name.includes('02-hostile')) ?? [];
    expect(path).toBe('Grappe Ports/02-hostile.cypher');
    const lines = strFromU8(bytes ?? new Uint8Array()).split('\n');
    expect(lines[0]).toBe(`// ${hostile.title.en.replace('\n', ' ')}`);
    expect(lines[2]).toBe('MATCH (port:Port)');
  });
});

test('saved queries are grouped by the kind that they begin at', () => {
  const asked = Object.keys(zipped()).filter((path) => !path.startsWith('Grappe Explore/'));
  expect(asked).toEqual(['Grappe Ships/01-calls.cypher', 'Grappe Ports/02-hostile.cypher']);
});

test('a question lends its name and its day to the queries with fields', () => {
  const guide = textOf(kitPaths.guide);
  expect(guide).toMatch(/value-for="name-[\d-]+" value="old vesta"/);
  expect(guide).toMatch(/value-for="day-[\d-]+" value="1999-05-01"/);
});
