import { describe, expect, it } from 'vitest';
import { upperSnake } from './naming.ts';

describe('upperSnake', () => {
  it.each([
    ['Film', 'FILM'],
    ['ShortFilm', 'SHORT_FILM'],
    ['EURegion', 'EU_REGION'],
    ['Nuts3Region', 'NUTS3_REGION'],
  ])('%s → %s', (pascal, snake) => {
    expect(upperSnake(pascal)).toBe(snake);
  });
});
