import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImportFile, NodeSaid, Row, StatementSaid } from '../../src/ingest/import/import-source.ts';
import { nuts } from '../../src/ingest/import/sources/nuts.ts';
import { loadModel } from '../../src/model/load-model.ts';

const root = join(import.meta.dirname, '../..');
export const data = join(root, 'test/data/nuts');
export const model = await loadModel(join(root, 'schema'));

export async function read(file: ImportFile): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const slice of nuts.read(file, { model })) rows.push(...slice);
  return rows;
}

/** Without what its name says: the content tells. */
export function given(name: string): ImportFile {
  const path = join(data, name);
  return {
    path: basename(name).replace(/\..*/, ''),
    size: statSync(path).size,
    open: () => createReadStream(path),
  };
}

export const nodesOf = (rows: readonly Row[]) =>
  rows.flatMap(({ said }) => said.filter((each): each is NodeSaid => each.kind === 'node'));
export const statementsOf = (rows: readonly Row[], type: string) =>
  rows.flatMap(({ said }) =>
    said.filter((each): each is StatementSaid => each.kind === 'statement' && each.type === type),
  );
export const problemsOf = (rows: readonly Row[]) => rows.flatMap(({ problems }) => problems);
export const linesOf = (name: string) =>
  readFileSync(join(data, name), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

export const matrices = ['v2013_v2016', 'v2016_v2021', 'v2021_v2024'].flatMap((versions) =>
  ['n2', 'n3'].map((level) => `${level}_cm_${versions}.csv`),
);
