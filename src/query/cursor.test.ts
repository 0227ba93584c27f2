import { expect, test } from 'vitest';
import { bindingOf, decodeCursor, encodeCursor } from './cursor.ts';
import type { KeyType, OrderKey } from './selection/selection.ts';

const binding = bindingOf({ list: 'films', order: ['name', 'id'] });
const byCount: OrderKey = {
  kind: 'count',
  hop: { type: 'DIRECTED', direction: 'IN', targets: ['Person'], form: 'span' },
  day: null,
  descending: true,
};

function by(type: KeyType): OrderKey {
  return { kind: 'property', subject: 'node', property: 'p', type, descending: false };
}

const byTexts = [by('string'), by('string')];

test.each([
  [['Metropolis', 'work:metropolis'], byTexts],
  [[null, 'work:x'], byTexts],
  [
    [153.5, true, 3, 2],
    [by('float'), by('boolean'), by('int'), byCount],
  ],
])('%j comes back', (values, order) => {
  expect(decodeCursor(encodeCursor(binding, values), binding, order, 'films')).toEqual(values);
});

test.each([
  ['another list', encodeCursor(bindingOf({ list: 'people' }), ['a', 'b'])],
  ['another number of keys', encodeCursor(binding, ['a'])],
  ['nonsense', 'nonsense'],
  ['nothing', ''],
  ['a list in it', Buffer.from(JSON.stringify([binding, ['a'], 'b'])).toString('base64url')],
  ['an object in it', Buffer.from(JSON.stringify([binding, { a: 1 }, 'b'])).toString('base64url')],
  ['no binding', Buffer.from('[1,2,3]').toString('base64url')],
  ['a number for a text', encodeCursor(binding, [1, 'b'])],
])('a cursor of %s is refused', (_, text) => {
  expect(() => decodeCursor(text, binding, byTexts, 'films(before: …)')).toThrow(
    expect.objectContaining({ code: 'INVALID_CURSOR' }),
  );
});

test.each([
  ['a text for a number', by('float'), '1'],
  ['a fraction for a whole number', by('int'), 1.5],
  ['a number for a truth', by('boolean'), 1],
  ['a text for a count', byCount, '3'],
  ['no count', byCount, null],
])('a forged cursor with %s is refused', (_, key, value) => {
  expect(() => decodeCursor(encodeCursor(binding, [value]), binding, [key], 'films(after: …)')).toThrow(
    /^films\(after: …\) holds values/,
  );
});
