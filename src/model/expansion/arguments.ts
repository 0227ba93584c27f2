import { argument } from './sdl.ts';

/** The arguments of a list, given the names of its filter and order types. */
export function listArguments(filter: string, order: string): string {
  return [
    argument('Only what fits.', `where: ${filter}`),
    argument('What comes first, by the first key, then by the next; at last by id.', `orderBy: [${order}!]`),
    argument('At most how many, up to the limit of the server.', 'first: Int = 20'),
    argument('Continue behind this cursor of the same list.', 'after: String'),
  ].join(' ');
}
