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
    ...pageArguments(),
  ];
}

/** The arguments that say which page of a list is asked for. */
export function pageArguments(): readonly Member[] {
  return [
    {
      name: 'first',
      type: 'Int',
      description:
        'At most how many, up to the limit of the server; 20 where neither first nor last is given.',
    },
    { name: 'after', type: 'String', description: 'Only what comes behind this cursor of the same list.' },
    {
      name: 'last',
      type: 'Int',
      description: 'In place of first: at most how many, counted from the end.',
    },
    { name: 'before', type: 'String', description: 'Only what comes ahead of this cursor of the same list.' },
  ];
}
