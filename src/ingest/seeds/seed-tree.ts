import { createHash } from 'node:crypto';
import type { Place } from '../../errors/problem.ts';
import { isBlank, valueOf, type Located, type LocatedMap, type LocatedPair } from './located.ts';
import type { Findings } from './findings.ts';
import { readTables, type SeedFile, type TableEntries } from './read-tables.ts';
import { unknownKey } from './read-value.ts';
import type { GraphModel } from '../../model/graph-model.ts';

const keys = ['source', 'asOf', 'nodes', 'statements', 'tables'];

/** A seed file taken apart, its tables written out; nothing in it has been held against the model yet. */
export interface SeedTree {
  readonly file: string;
  readonly source: LocatedMap;
  readonly sourceId: string;
  readonly sourcePlace: Place;
  readonly asOf: Located | null;
  readonly nodes: readonly LocatedPair[];
  readonly statements: readonly LocatedMap[];
  /** SHA-256 of its bytes and those of its tables. */
  readonly checksum: string;
}

/** Null, and findings, if the file does not name its source. */
export function readSeedTree(
  seed: SeedFile,
  root: Located,
  files: readonly SeedFile[],
  model: GraphModel,
  findings: Findings,
): SeedTree | null {
  if (root.kind !== 'map') {
    findings.add(root.place, 'A seed file is a map.', `Its keys are ${keys.join(', ')}.`);
    return null;
  }
  for (const pair of root.pairs) {
    if (!keys.includes(pair.key)) unknownKey(pair.key, pair.place, 'A seed file', keys, { model, findings });
  }
  const tables = readTables(seed.path, valueOf(root, 'tables'), files, { model, findings });
  const entries = ownEntries(root, findings);
  const source = valueOf(root, 'source');
  const id = source?.kind === 'map' ? valueOf(source, 'id') : undefined;
  if (source?.kind !== 'map' || id?.kind !== 'text' || isBlank(id)) {
    findings.add(
      source?.place ?? root.place,
      'The file does not name its source.',
      'Begin it with source: and an id: below it.',
    );
    return null;
  }
  return {
    file: seed.path,
    source,
    sourceId: id.text,
    sourcePlace: id.place,
    asOf: valueOf(root, 'asOf') ?? null,
    nodes: [...entries.nodes, ...tables.nodes],
    statements: [...entries.statements, ...tables.statements],
    checksum: checksumOf([seed, ...tables.files]),
  };
}

function ownEntries(root: LocatedMap, findings: Findings): TableEntries {
  const nodes = valueOf(root, 'nodes');
  const statements = valueOf(root, 'statements');
  if (nodes && nodes.kind !== 'map')
    findings.add(nodes.place, 'nodes is a map of ids to what is said of them.');
  if (statements && statements.kind !== 'list')
    findings.add(statements.place, 'statements is a list.', 'Begin each with "- TYPE: [from, to]".');
  return {
    nodes: nodes?.kind === 'map' ? nodes.pairs : [],
    statements: statements?.kind === 'list' ? onlyMaps(statements.items, findings) : [],
  };
}

function onlyMaps(items: readonly Located[], findings: Findings): LocatedMap[] {
  return items.flatMap((item) => {
    if (item.kind === 'map') return [item];
    findings.add(item.place, 'A statement is a map.', 'Write "- TYPE: [from, to]".');
    return [];
  });
}

function checksumOf(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of files) hash.update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex');
}
