/** `1 node`, `2 nodes`, `1,234 nodes`: for words whose plural ends in s. */
export function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
