import type { Path, Write, Writing, Written } from './writing.ts';

/** Writes a list of all items, until one of them is missing: lists of the API hold no nulls. Pauses where it takes long. */
export function writeList<T>(items: readonly T[], write: Write<T>, path: Path, writing: Writing): Written {
  if (items.length > 0) return writeFrom(0, items, write, path, writing);
  writing.text.add('[]');
  return true;
}

function writeFrom<T>(
  start: number,
  items: readonly T[],
  write: Write<T>,
  path: Path,
  writing: Writing,
): Written {
  const goOn = (next: number) => writeFrom(next, items, write, path, writing);
  const { text } = writing;
  for (let index = start; index < items.length; index += 1) {
    text.add(index === 0 ? '[' : ',');
    // An index below the length has an item.
    const written = write(items[index] as T, { above: path, key: index }, writing);
    if (written === false) return false;
    if (written !== true) return written.then((isThere) => isThere && goOn(index + 1));
    const pause = text.isLong ? setAside(writing) : undefined;
    if (pause) return pause.then(() => goOn(index + 1));
  }
  text.add(']');
  return true;
}

function setAside({ text, breather }: Writing): Promise<void> | undefined {
  text.setAside();
  return breather.pause();
}
