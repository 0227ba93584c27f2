import type { Path, FieldWriter, Write, Writing, Written } from './writing.ts';

/** Writes an object of all fields, in their order, until one of them is missing. */
export function objectWriter<T>(fields: readonly FieldWriter<T>[]): Write<T> {
  const parts = fields.map(({ key, write }, index) => ({
    opening: `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`,
    write,
  }));
  const end = fields.length === 0 ? '{}' : '}';
  const writeFrom = (start: number, from: T, path: Path, writing: Writing): Written => {
    for (let index = start; index < parts.length; index += 1) {
      const part = parts[index]!;
      writing.text.add(part.opening);
      const written = part.write(from, path, writing);
      if (written === false) return false;
      if (written !== true) {
        return written.then((isThere) => isThere && writeFrom(index + 1, from, path, writing));
      }
    }
    writing.text.add(end);
    return true;
  };
  return (from, path, writing) => writeFrom(0, from, path, writing);
}
