import { expect, test } from 'vitest';
import { difference } from './difference.ts';
import type { IndexDefinition } from './index-definition.ts';
import type { PresentIndex } from './present.ts';

const unique: IndexDefinition = {
  name: 'grappe_unique_Film_id',
  type: 'UNIQUE',
  entity: 'NODE',
  labels: ['Film'],
  properties: ['id'],
};
const names: IndexDefinition = {
  name: 'grappe_names',
  type: 'FULLTEXT',
  entity: 'NODE',
  labels: ['Film', 'Artist'],
  properties: ['name', 'names'],
};
const order: IndexDefinition = {
  name: 'grappe_range_Film_name_id',
  type: 'RANGE',
  entity: 'NODE',
  labels: ['Film'],
  properties: ['name', 'id'],
};
const wanted = [unique, names, order];

test('an empty database gets everything', () => {
  expect(difference(wanted, [])).toEqual({ create: wanted, drop: [], foreign: [], blocking: [] });
});

test('nothing is to be done twice', () => {
  const present = [...wanted.map((index) => made(index)), made(names, { labels: ['Artist', 'Film'] })];
  expect(difference(wanted, present)).toEqual({ create: [], drop: [], foreign: [], blocking: [] });
});

test('what the model no longer has is dropped if it is ours, and left alone if it is not', () => {
  const old = made({ ...order, name: 'grappe_range_Film_gone_id', properties: ['gone', 'id'] });
  const strange = made({ ...order, name: 'by_gone', properties: ['gone', 'id'] });
  const { create, drop, foreign, blocking } = difference(wanted, [
    ...wanted.map((index) => made(index)),
    old,
    strange,
  ]);

  expect({ create, drop, foreign, blocking }).toEqual({
    create: [],
    drop: [old],
    foreign: [strange],
    blocking: [],
  });
});

test.each([
  ['other properties', order, { properties: ['id', 'name'] }],
  ['another label', unique, { labels: ['Movie'] }],
  ['a type of its own', unique, { type: 'RANGE', constraint: false }],
  ['another analyzer', names, { analyzer: 'english' }],
  ['fewer labels', names, { labels: ['Film'] }],
  ['a fault in filling it', order, { state: 'FAILED' as const }],
])('one of ours with %s is made anew', (_, index, other) => {
  const present = wanted.map((each) => (each === index ? made(each, other) : made(each)));
  const { create, drop } = difference(wanted, present);
  expect({ create, drop: drop.map(({ name }) => name) }).toEqual({ create: [index], drop: [index.name] });
});

test("somebody else's with the definition of ours serves as well", () => {
  const strange = made(unique, { name: 'film_id' });
  const { create, blocking } = difference([unique], [strange]);
  expect({ create, blocking }).toEqual({ create: [], blocking: [] });
});

test.each([
  ['an index where a constraint must be', unique, { type: 'RANGE', constraint: false }],
  ['full text of another name', names, {}],
  ['full text with another analyzer', names, { analyzer: 'english' }],
  ['an index that failed', order, { state: 'FAILED' as const }],
])("somebody else's blocks: %s", (_, index, other) => {
  const strange = made(index, { name: 'strange', ...other });
  expect(difference([index], [strange])).toEqual({
    create: [index],
    drop: [],
    foreign: [strange],
    blocking: [strange],
  });
});

function made(index: IndexDefinition, other: Partial<PresentIndex> = {}): PresentIndex {
  const analyzer = index.type === 'FULLTEXT' ? 'whitespace' : null;
  const constraint = index.type === 'UNIQUE';
  return { ...index, constraint, analyzer, state: 'ONLINE', failure: '', filled: 100, ...other };
}
