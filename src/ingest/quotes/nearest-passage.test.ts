import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestPassage } from './nearest-passage.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 30 });

test('what stands in a text is found as it stands', () => {
  fc.assert(
    fc.property(letters, letters, letters, (before, between, after) => {
      const found = nearestPassage(between, before + between + after);
      expect(found?.passage).toContain(between.trim());
    }),
  );
});

test('a passage is where it says it is', () => {
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const found = nearestPassage(pattern, text);
      if (found?.passage) expect(text.slice(found.start)).toMatch(new RegExp(`^${found.passage}( |$)`));
    }),
  );
});

test('half the characters must be alike', () => {
  expect(nearestPassage('abcdefgh', 'xx abcdwxyz xx')?.passage).toBe('abcdwxyz');
  expect(nearestPassage('abcdefgh', 'xx abcuvwxyz xx')).toBeNull();
});
