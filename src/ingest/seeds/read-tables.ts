import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { GraphModel } from '../../model/graph-model.ts';
import { suggestion } from '../../util/nearest.ts';
import { decodeText } from './decode-text.ts';
import { checkTemplate, fillTemplate } from './fill-template.ts';
import type { Findings } from './findings.ts';
import { valueOf, type Located, type LocatedMap, type LocatedPair } from './located.ts';
import { readCsv, type Csv } from './read-csv.ts';
import { isTypeKey } from './statement-keys.ts';
import { readText, unknownKey } from './read-value.ts';

const keys = ['file', 'sha256', 'nodes', 'statements'];

/** A file of the seed folder; the path as problems name it, with slashes. */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Nodes and statements as a seed file writes them. */
export interface TableEntries {
  readonly nodes: readonly LocatedPair[];
  readonly statements: readonly LocatedMap[];
}

interface Context {
  readonly model: GraphModel;
  readonly findings: Findings;
}

/** The tables of a seed file written out: each row of the CSV fills the templates once. */
export function readTables(
  seed: string,
  tables: Located | undefined,
  files: readonly SeedFile[],
  context: Context,
): TableEntries & { readonly files: readonly SeedFile[] } {
  if (!tables) return { nodes: [], statements: [], files: [] };
  if (tables.kind !== 'list') {
    context.findings.add(tables.place, 'tables is a list.', 'Begin each with "- file: name.csv".');
    return { nodes: [], statements: [], files: [] };
  }
  const read = tables.items.flatMap((table) => readTable(seed, table, files, context) ?? []);
  return {
    nodes: read.flatMap((table) => table.nodes),
    statements: read.flatMap((table) => table.statements),
    files: read.map((table) => table.file),
  };
}

function readTable(seed: string, table: Located, files: readonly SeedFile[], context: Context) {
  const { findings } = context;
  if (table.kind !== 'map') {
    findings.add(table.place, 'A table is a map.', `Its keys are ${keys.join(', ')}.`);
    return null;
  }
  for (const { key, place } of table.pairs)
    if (!keys.includes(key)) unknownKey(key, place, 'A table', keys, context);
  const file = fileOf(seed, table, files, context);
  if (!file) return null;
  checkSum(table, file, findings);
  const decoded = decodeText(file.path, file.bytes, findings);
  const csv = decoded && readCsv(file.path, decoded.text, findings);
  return csv && { file, ...fillIn(table, file.path, csv, findings) };
}

function fileOf(
  seed: string,
  table: LocatedMap,
  files: readonly SeedFile[],
  context: Context,
): SeedFile | null {
  const name = valueOf(table, 'file');
  if (!name)
    context.findings.add(
      table.place,
      'The table names no file.',
      'Give file: name.csv, a file beside this one.',
    );
  const text = name && readText(name, 'file', context);
  if (!name || !text) return null;
  const path = posix.join(posix.dirname(seed), text);
  const file = files.find((candidate) => candidate.path === path);
  const beside = files
    .map((candidate) => posix.basename(candidate.path))
    .filter((other) => other.endsWith('.csv'));
  if (!file)
    context.findings.add(name.place, `There is no file "${text}" beside this one.`, suggestion(text, beside));
  return file ?? null;
}

function checkSum(table: LocatedMap, file: SeedFile, findings: Findings): void {
  const stated = valueOf(table, 'sha256');
  const actual = createHash('sha256').update(file.bytes).digest('hex');
  if (stated?.kind === 'text' && stated.text.toLowerCase() === actual) return;
  const message = stated
    ? `The bytes of ${file.path} are others than this checksum says.`
    : 'The table has no sha256.';
  findings.add(stated?.place ?? table.place, message, `The file's is ${actual}.`);
}

function fillIn(table: LocatedMap, path: string, csv: Csv, findings: Findings): TableEntries {
  const { node, statements } = templatesOf(table, csv, findings);
  const nodes: LocatedPair[] = [];
  const filled: LocatedMap[] = [];
  for (const row of csv.rows) {
    const place = { file: path, line: row.line, column: 1 };
    const value = node && fillTemplate(node, row, place);
    if (value?.kind === 'map') nodes.push(nodePair(value, findings));
    for (const template of statements) {
      const statement = fillTemplate(template, row, place);
      if (statement?.kind === 'map' && hasEnds(statement)) filled.push(statement);
    }
  }
  return { nodes, statements: filled };
}

function templatesOf(table: LocatedMap, csv: Csv, findings: Findings) {
  const node = valueOf(table, 'nodes');
  const statements = valueOf(table, 'statements');
  if (node && node.kind !== 'map')
    findings.add(node.place, 'nodes of a table is a map.', 'Write { id: …, kind: …, name: … }.');
  if (statements && statements.kind !== 'list')
    findings.add(statements.place, 'statements of a table is a list.');
  const templates = statements?.kind === 'list' ? statements.items : [];
  for (const template of templates) {
    if (hasEnds(template)) continue;
    findings.add(
      template.place,
      'A statement begins with its type and its ends.',
      'Write { TYPE: ["…", "…"] }.',
    );
  }
  for (const template of [...(node ? [node] : []), ...templates])
    checkTemplate(template, csv.columns, findings);
  return { node, statements: templates };
}

/** The ends of a filled template are gone where a cell of theirs is empty: that row makes no statement. */
function hasEnds(statement: Located): boolean {
  return statement.kind === 'map' && statement.pairs.some((pair) => isTypeKey(pair.key));
}

function nodePair(node: LocatedMap, findings: Findings): LocatedPair {
  const id = valueOf(node, 'id');
  if (id?.kind !== 'text')
    findings.add(
      node.place,
      'The row gives its node no id.',
      'The cells that its id is made of must not be empty.',
    );
  return {
    key: id?.kind === 'text' ? id.text : '',
    place: node.place,
    value: { ...node, pairs: node.pairs.filter((pair) => pair.key !== 'id') },
  };
}
