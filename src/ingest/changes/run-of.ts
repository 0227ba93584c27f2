/** The change set of a seed file, named after the local part of its source's id: `seed:lu-communique-2013-10-03`. */
export function runOf(source: string): string {
  return `seed:${source.slice(source.indexOf(':') + 1)}`;
}
