import type { Recipe } from './recipe.ts';

/** The film with number 0 has exactly so many actors. */
export const starSize = 1001;

/** Films and people with about so many statements, at least 10,000. */
export function filmRecipe(statements: number): Recipe {
  const acting = Math.round(statements * 0.85);
  const people = Math.round(statements / 4);
  const movies = Math.round(statements / 12);
  return {
    evidence: 'Catalogue',
    kinds: [
      {
        kind: 'Movie',
        prefix: 'movie',
        count: movies,
        properties: (random, index) => ({
          released: random.int(1950, 2023),
          ...(random.chance(0.7) ? { tagline: `Synthetic tagline ${index}` } : {}),
        }),
      },
      {
        kind: 'Person',
        prefix: 'person',
        count: people,
        properties: (random) => ({ born: random.int(1920, 2003) }),
      },
      { kind: 'Catalogue', prefix: 'catalogue', count: 50 },
    ],
    statements: [
      {
        type: 'ACTED_IN',
        from: 'Person',
        to: 'Movie',
        pairs: { kind: 'skewed', count: acting, fromSkew: 0.6, toSkew: 0.3, hub: starSize },
        properties: (random) => ({ role: `Role ${random.int(1, 500)}` }),
      },
      {
        type: 'DIRECTED',
        from: 'Person',
        to: 'Movie',
        pairs: { kind: 'skewed', count: statements - acting, fromSkew: 0.9, toSkew: 0, hub: 0 },
      },
    ],
  };
}
