import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import { importFiles, type FileImport, type ImportOptions } from '../../src/ingest/import/import-files.ts';
import type { NodeSaid, StatementSaid } from '../../src/ingest/import/import-source.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { silent } from '../../src/util/report.ts';
import { soon } from '../support/neo4j.ts';
import { saidSource, type Line } from './said-source.ts';

export function node(
  id: string,
  of: string,
  properties: NodeSaid['properties'],
  more: Partial<NodeSaid> = {},
): NodeSaid {
  return { kind: 'node', id, of, names: [], properties, ...more };
}

export function statement(
  type: string,
  from: string,
  to: string,
  properties: StatementSaid['properties'] = {},
  more: Partial<StatementSaid> = {},
): StatementSaid {
  return { kind: 'statement', type, from, to, properties, ...more };
}

export interface Importing {
  /** Writes a file of the test and imports it. */
  readonly run: (lines: readonly Line[], options?: Partial<ImportOptions>) => Promise<FileImport>;
  readonly dir: string;
}

/** @returns path of the file */
export function writeRows(dir: string, lines: readonly Line[], name = 'rows.jsonl'): string {
  const path = join(dir, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

export function importing(database: Database, model: GraphModel, name = 'rows.jsonl'): Importing {
  const dir = mkdtempSync(join(tmpdir(), 'grappe-import-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return {
    dir,
    run: async (lines, options = {}) => {
      const path = writeRows(dir, lines, name);
      const [result] = await importFiles(database, model, saidSource, [path], silent, {
        tolerate: 0,
        asOf: '2020-02-02',
        rejectsDir: dir,
        signal: new AbortController().signal,
        ...options,
      });
      if (!result) throw new Error('one file, one result');
      return result;
    },
  };
}

/** Batches of `rows.jsonl` that are noted as written. */
export async function batchesNoted(database: Database): Promise<number> {
  const text = cypher`MATCH (run:GrappeRun {file: 'rows.jsonl'}) RETURN run.written`;
  const { rows } = await database.read([cypherQuery(text)], soon());
  return Number(rows[0]?.[0]?.[0] ?? 0);
}
