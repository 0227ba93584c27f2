import type { Member } from './definition.ts';

/** The arguments of a list, given the names of its filter and order types. */
export function listArguments(filter: string, order: string): readonly Member[] {
  return [
    { name: 'where', type: filter, description: 'Only what fits.' },
    {
      name: 'orderBy',
      type: `[${order}!]`,
      description: 'What comes first: by the first key, then by the next, at last by id.',
    },
    {
      name: 'first',
      type: 'Int',
      description: 'At most how many, up to the limit of the server.',
      fallback: 20,
    },
    { name: 'after', type: 'String', description: 'Continue behind this cursor of the same list.' },
  ];
}
