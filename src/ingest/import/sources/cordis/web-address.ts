/** Names of hosts in letters of any script, or numbers of the old Internet Protocol; then a port and a path, if any. */
const shape =
  /^(https?:\/\/)?((?:(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Pd}_]*\.)+[\p{L}\p{N}\p{Pd}]{2,}|(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?(?:[/?#][^\s"<>]*)?)$/iu;

/**
 * An address of the web; one without its scheme is taken as https. Null for what is none, which says nothing of what it
 * stands for: two addresses in one cell, the address of a mailbox, a dash.
 */
export function webAddress(text: string): string | null {
  if (text === '') return null;
  const [, scheme = 'https://', rest] = shape.exec(text) ?? [];
  return rest === undefined ? null : `${scheme.toLowerCase()}${rest}`;
}
