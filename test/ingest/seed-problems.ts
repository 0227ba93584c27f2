import { GrappeError } from '../../src/errors/problem.ts';
import { readSeeds } from '../../src/ingest/seeds/read-seeds.ts';
import { libraryModel as model } from './library-model.ts';

export const head = 'source: { id: record:a, name: A, published: 2013-10-03 }\n';
export const nodes = `${head}nodes:
  party:ann: { kind: Writer, name: Ann }
  party:hill: { kind: House, name: Hill }
  party:vale: { kind: House, name: Vale }
  book:b: { kind: Book, name: B }
`;

export function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const given = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  return readSeeds(given, model);
}

/** What is wrong with the files, a line each; none if they can be read. */
export function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  try {
    read(files);
  } catch (error) {
    if (error instanceof GrappeError) return error.message.split('\n');
    throw error;
  }
  return [];
}
