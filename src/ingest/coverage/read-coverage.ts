import type { Place } from '../../errors/problem.ts';
import { suggestion } from '../../util/nearest.ts';
import { decodeText } from '../seeds/decode-text.ts';
import type { Findings } from '../seeds/findings.ts';
import { isBlank, valueOf, type Located, type LocatedMap, type LocatedPair } from '../seeds/located.ts';
import type { SeedFile } from '../seeds/read-tables.ts';
import { readYaml } from '../seeds/read-yaml.ts';
import type { Coverage, CoveredFact, LeftOutFact, LocatedId } from './coverage.ts';

const fileKeys = ['source', 'facts', 'leftOut', 'searched'];
const factKeys = ['says', 'in', 'note'];
const leftOutKeys = ['says', 'reason'];
const searchedKeys = ['what', 'where'];

/** A coverage file taken apart; null, and findings, if it is none. What it names is not looked up here. */
export function readCoverage({ path, bytes }: SeedFile, findings: Findings): Coverage | null {
  const decoded = decodeText(path, bytes, findings);
  const root = decoded && readYaml(path, decoded.text, findings);
  const map = root && mapOf(root, 'A coverage file', fileKeys, findings);
  if (!map) return null;
  const source = idOf(required(map, 'source', 'The file', findings), 'source', findings);
  const facts = pairsOf(map, 'facts', findings).flatMap((pair) => readFact(pair, findings) ?? []);
  const leftOut = pairsOf(map, 'leftOut', findings).flatMap((pair) => readLeftOut(pair, findings) ?? []);
  const searched = readSearched(valueOf(map, 'searched'), findings);
  if (facts.length + leftOut.length === 0) {
    findings.add(map.place, 'The file covers no fact.', 'Give facts: or leftOut:, by their numbers.');
  }
  return source && { file: path, source, facts, leftOut, searched };
}

function readFact({ key, place, value }: LocatedPair, findings: Findings): CoveredFact | null {
  const numbers = numbersOf(key, place, findings);
  const map = mapOf(value, 'A fact', factKeys, findings);
  if (!map) return null;
  const says = textOf(required(map, 'says', 'The fact', findings), 'says', findings);
  const ids = idsOf(required(map, 'in', 'The fact', findings), findings);
  const note = valueOf(map, 'note');
  return { numbers, place, says, in: ids, note: note ? textOf(note, 'note', findings) : null };
}

function readLeftOut({ key, place, value }: LocatedPair, findings: Findings): LeftOutFact | null {
  const numbers = numbersOf(key, place, findings);
  const map = mapOf(value, 'A fact left out', leftOutKeys, findings);
  if (!map) return null;
  const says = textOf(required(map, 'says', 'The fact', findings), 'says', findings);
  const reason = textOf(required(map, 'reason', 'The fact', findings), 'reason', findings);
  return { numbers, place, says, reason };
}

function readSearched(searched: Located | undefined, findings: Findings): Coverage['searched'] {
  if (!searched) return [];
  if (searched.kind !== 'list' || searched.items.length === 0) {
    findings.add(searched.place, 'searched is a list.', 'Begin each with "- what: …", or leave it out.');
    return [];
  }
  return searched.items.flatMap((item) => {
    const map = mapOf(item, 'A search', searchedKeys, findings);
    if (!map) return [];
    const what = textOf(required(map, 'what', 'The search', findings), 'what', findings);
    return [{ what, where: textOf(required(map, 'where', 'The search', findings), 'where', findings) }];
  });
}

/** `59`, or `91-100` for several. */
function numbersOf(key: string, place: Place, findings: Findings): readonly number[] {
  const [, first, last = first] = /^([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/.exec(key) ?? [];
  const length = Number(last) - Number(first) + 1;
  if (first && length >= 1 && length <= 1000) {
    return Array.from({ length }, (_, index) => Number(first) + index);
  }
  findings.add(place, `"${key}" is no number of a fact.`, 'Write 59, or "91-100" for several.');
  return [];
}

function idsOf(list: Located | undefined, findings: Findings): readonly LocatedId[] {
  if (!list) return [];
  if (list.kind !== 'list' || list.items.length === 0) {
    findings.add(
      list.place,
      'in is a list of ids.',
      'Name what holds the fact, or move it to leftOut: with a reason.',
    );
    return [];
  }
  return list.items.flatMap((item) => idOf(item, 'An id', findings) ?? []);
}

function idOf(value: Located | undefined, what: string, findings: Findings): LocatedId | null {
  const id = value && textOf(value, what, findings);
  return id ? { id, place: value.place } : null;
}

function pairsOf(map: LocatedMap, key: string, findings: Findings): readonly LocatedPair[] {
  const value = valueOf(map, key);
  if (!value) return [];
  if (value.kind === 'map' && value.pairs.length > 0) return value.pairs;
  findings.add(
    value.place,
    `${key} is a map of numbers to what the facts say.`,
    'Leave it out where there are none.',
  );
  return [];
}

function mapOf(value: Located, what: string, keys: readonly string[], findings: Findings): LocatedMap | null {
  if (value.kind !== 'map') {
    findings.add(value.place, `${what} is a map.`, `Its keys are ${keys.join(', ')}.`);
    return null;
  }
  for (const { key, place } of value.pairs) {
    if (!keys.includes(key)) findings.add(place, `${what} has no "${key}".`, suggestion(key, keys));
  }
  return value;
}

function required(map: LocatedMap, key: string, owner: string, findings: Findings): Located | undefined {
  const value = valueOf(map, key);
  if (!value) findings.add(map.place, `${owner} has no ${key}.`);
  return value;
}

function textOf(value: Located | undefined, what: string, findings: Findings): string {
  if (!value) return '';
  if (value.kind !== 'text') findings.add(value.place, `${what} is a text here, not a ${value.kind}.`);
  else if (isBlank(value)) findings.add(value.place, `${what} is empty.`);
  return value.kind === 'text' ? value.text : '';
}
