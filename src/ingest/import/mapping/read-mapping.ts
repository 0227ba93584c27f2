import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { grappeError, throwIfAny } from '../../../errors/problem.ts';
import { asUnreadable } from '../../../errors/unreadable.ts';
import type { GraphModel } from '../../../model/graph-model.ts';
import { suggestion } from '../../../util/nearest.ts';
import { decodeText } from '../../seeds/decode-text.ts';
import { createFindings, type Findings } from '../../seeds/findings.ts';
import { valueOf, type Located, type LocatedMap } from '../../seeds/located.ts';
import { readScalar, readText, unknownKey } from '../../seeds/read-value.ts';
import { readYaml } from '../../seeds/read-yaml.ts';
import { isTypeKey } from '../../seeds/statement-keys.ts';
import { isNowhere, nowhere } from '../open-file.ts';
import { checkTexts } from './check-texts.ts';
import type { DateOrder, TableMapping } from './mapping.ts';

const keys = ['source', 'dates', 'decimals', 'delimiter', 'sheet', 'values', 'nodes', 'statements'];
const statementKeys = ['key', 'asOf', 'confidence'];
const orders: readonly DateOrder[] = ['day-month-year', 'month-day-year'];
const decimals = ['point', 'comma'] as const;
const delimiters = new Map([
  [',', ','],
  [';', ';'],
  ['tab', '\t'],
] as const);

interface Context {
  readonly model: GraphModel;
  readonly findings: Findings;
}

/**
 * A mapping file, held against the model.
 *
 * @throws {GrappeError} IMPORT_INVALID with every problem in it; NOT_FOUND
 */
export async function readMapping(file: string, model: GraphModel): Promise<TableMapping> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw isNowhere(error) ? nowhere(file) : asUnreadable('IMPORT_INVALID', file, error);
  });
  return parseMapping(file, bytes, model);
}

/** See {@link readMapping}. */
export function parseMapping(file: string, bytes: Uint8Array, model: GraphModel): TableMapping {
  const findings = createFindings('IMPORT_INVALID');
  const decoded = decodeText(file, bytes, findings);
  const root = decoded && readYaml(file, decoded.text, findings, `Its keys are ${keys.join(', ')}.`);
  if (root && root.kind !== 'map')
    findings.add(root.place, 'A mapping is a map.', `Its keys are ${keys.join(', ')}.`);
  throwIfAny(findings.problems);
  const mapping = root?.kind === 'map' ? readParts(root, { model, findings }) : null;
  throwIfAny(findings.problems);
  if (!mapping) throw grappeError('IMPORT_INVALID', `${file} holds no mapping.`);
  const whole = { file, checksum: createHash('sha256').update(bytes).digest('hex'), ...mapping };
  checkTexts(whole, model, findings);
  throwIfAny(findings.problems);
  return whole;
}

function readParts(root: LocatedMap, context: Context): Omit<TableMapping, 'file' | 'checksum'> {
  for (const { key, place } of root.pairs)
    if (!keys.includes(key)) unknownKey(key, place, 'A mapping', keys, context);
  const nodes = mapsOf(valueOf(root, 'nodes'), 'nodes', context);
  const statements = mapsOf(valueOf(root, 'statements'), 'statements', context);
  if (nodes.length + statements.length === 0)
    context.findings.add(
      root.place,
      'The mapping says nothing of the rows.',
      'Give it nodes: or statements:.',
    );
  for (const node of nodes) checkNode(node, context);
  for (const statement of statements) checkStatement(statement, context);
  const sheet = valueOf(root, 'sheet');
  const delimiter = oneOf(root, 'delimiter', [...delimiters.keys()], context);
  return {
    source: sourceOf(valueOf(root, 'source'), context),
    dates: oneOf(root, 'dates', orders, context),
    decimals: oneOf(root, 'decimals', decimals, context) ?? 'point',
    delimiter: delimiter === null ? null : (delimiters.get(delimiter) ?? null),
    sheet: sheet ? readText(sheet, 'sheet', context) : null,
    values: valuesOf(valueOf(root, 'values'), context),
    valuesAt: placesOf(valueOf(root, 'values')),
    nodes,
    statements,
  };
}

function mapsOf(value: Located | undefined, what: string, { findings }: Context): readonly LocatedMap[] {
  if (!value) return [];
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    if (item.kind === 'map') return [item];
    findings.add(
      item.place,
      `${what} are maps.`,
      'Write "- { id: …, kind: …, name: … }" or "- { TYPE: [from, to] }".',
    );
    return [];
  });
}

function oneOf<Word extends string>(
  root: LocatedMap,
  key: string,
  words: readonly Word[],
  context: Context,
): Word | null {
  const value = valueOf(root, key);
  const text = value && readText(value, key, context);
  if (!value || text === null || text === undefined) return null;
  const word = words.find((each) => each === text);
  if (word === undefined)
    context.findings.add(value.place, `${key}: "${text}" is none of ${words.join(', ')}.`);
  return word ?? null;
}

function sourceOf(value: Located | undefined, context: Context): TableMapping['source'] {
  if (!value) return {};
  const { model, findings } = context;
  if (value.kind !== 'map') {
    findings.add(value.place, 'source is a map of its properties.', 'Write "source: { title: … }".');
    return {};
  }
  const known = model.kinds[model.evidence ?? '']?.properties ?? [];
  const own: Record<string, string | readonly string[]> = {};
  for (const pair of value.pairs) {
    const property = known.find(({ name }) => name === pair.key && name !== 'id');
    if (!property)
      unknownKey(
        pair.key,
        pair.place,
        'A source',
        known.map(({ name }) => name),
        context,
      );
    else if (property.list) own[pair.key] = textsOf(pair.value, pair.key, context);
    else own[pair.key] = String(readScalar(pair.value, pair.key, property.type, context) ?? '');
  }
  return own;
}

function textsOf(value: Located, what: string, context: Context): readonly string[] {
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => readText(item, what, context) ?? []);
}

function valuesOf(value: Located | undefined, context: Context): TableMapping['values'] {
  const pairs = value?.kind === 'map' ? value.pairs : [];
  if (value && value.kind !== 'map')
    context.findings.add(
      value.place,
      'values is a map of columns.',
      'Write "values: { Column: { word: meaning } }".',
    );
  return new Map(
    pairs.map((column) => {
      const words = column.value.kind === 'map' ? column.value.pairs : [];
      if (column.value.kind !== 'map') context.findings.add(column.place, 'The words of a column are a map.');
      return [
        column.key,
        new Map(words.map((word) => [word.key, readText(word.value, word.key, context) ?? ''])),
      ];
    }),
  );
}

function placesOf(value: Located | undefined): TableMapping['valuesAt'] {
  return new Map(value?.kind === 'map' ? value.pairs.map(({ key, place }) => [key, place]) : []);
}

function checkNode(node: LocatedMap, context: Context): void {
  const { model, findings } = context;
  if (!valueOf(node, 'id'))
    findings.add(node.place, 'The node has no id.', 'Write id: "prefix:{Column|slug}".');
  const kind = valueOf(node, 'kind');
  const declared = kind?.kind === 'text' ? model.kinds[kind.text] : undefined;
  if (!kind)
    findings.add(node.place, 'The node has no kind.', `Kinds are ${Object.keys(model.kinds).join(', ')}.`);
  else if (!declared && kind.kind === 'text' && !kind.text.includes('{'))
    findings.add(
      kind.place,
      `There is no kind "${kind.text}".`,
      suggestion(kind.text, Object.keys(model.kinds)),
    );
  if (!declared) return;
  const known = ['id', 'kind', 'names', ...declared.properties.map(({ name }) => name)];
  for (const { key, place } of node.pairs)
    if (!known.includes(key)) unknownKey(key, place, `A ${declared.name}`, known, context);
}

function checkStatement(statement: LocatedMap, context: Context): void {
  const { model, findings } = context;
  const [pair, second] = statement.pairs.filter(({ key }) => isTypeKey(key));
  if (!pair || second) {
    findings.add(statement.place, 'A statement has one type.', 'Begin it with "TYPE: [from, to]".');
    return;
  }
  const types = Object.values(model.relationships).filter(({ claim }) => !claim);
  const relationship = types.find(({ type }) => type === pair.key);
  if (!relationship) {
    findings.add(
      pair.place,
      `There is no relationship "${pair.key}".`,
      suggestion(
        pair.key,
        types.map(({ type }) => type),
      ),
    );
    return;
  }
  if (pair.value.kind !== 'list' || pair.value.items.length !== 2)
    findings.add(pair.value.place, `${pair.key} needs its two ends.`, `Write "${pair.key}: [from, to]".`);
  const known = [...statementKeys, ...relationship.properties.map(({ name }) => name)];
  for (const { key, place } of statement.pairs)
    if (!isTypeKey(key) && !known.includes(key)) unknownKey(key, place, pair.key, known, context);
}
