import { expect, test } from 'vitest';
import { bindingOf, decodeCursor, encodeCursor } from './cursor.ts';

const binding = bindingOf({ list: 'films', order: ['name', 'id'] });

test.each([[['Metropolis', 'work:metropolis']], [[null, 'work:x']], [[153.5, true]]])(
  '%j comes back',
  (values) => {
    expect(decodeCursor(encodeCursor(binding, values), binding, values.length, 'films')).toEqual(values);
  },
);

test.each([
  ['another list', encodeCursor(bindingOf({ list: 'people' }), ['a', 'b'])],
  ['another number of keys', encodeCursor(binding, ['a'])],
  ['nonsense', 'nonsense'],
  ['nothing', ''],
  ['a list in it', Buffer.from(JSON.stringify([binding, ['a'], 'b'])).toString('base64url')],
  ['no binding', Buffer.from('[1,2,3]').toString('base64url')],
])('a cursor of %s is refused', (_, text) => {
  expect(() => decodeCursor(text, binding, 2, 'films')).toThrow(
    expect.objectContaining({ code: 'INVALID_CURSOR' }),
  );
});
