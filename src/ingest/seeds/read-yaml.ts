import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type ParsedNode,
} from 'yaml';
import type { Place } from '../../errors/problem.ts';
import type { Findings } from './findings.ts';
import type { Located, LocatedPair } from './located.ts';

const quoting =
  'Put quotes around a text that holds ": " or " #" or begins with one of [ ] { } & * ! | > % @.';
const hints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: quoting,
  BAD_SCALAR_START: quoting,
  TAB_AS_INDENT: 'Indent with spaces.',
  DUPLICATE_KEY: 'Keep one of them.',
};

interface Reading {
  readonly text: string;
  readonly findings: Findings;
  readonly placeOf: (offset: number) => Place;
}

/**
 * One YAML 1.2 document under the failsafe schema: every scalar is text, so that a bare NO is the text "NO".
 * Null (and findings) if it is not one. Anchors, aliases and tags are refused: a statement is readable where it stands.
 *
 * @see https://yaml.org/spec/1.2.2/#101-failsafe-schema
 */
export function readYaml(
  file: string,
  text: string,
  findings: Findings,
  hintOfEmpty = 'A seed file begins with source:.',
): Located | null {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const reading = { text, findings, placeOf };
  if (tooDeep(text)) {
    findings.add({ file, line: 1, column: 1 }, 'The file is nested deeper than any that people write.');
    return null;
  }
  const documents = parseAllDocuments(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document?.contents) {
    findings.add(placeOf(0), 'The file is empty.', hintOfEmpty);
    return null;
  }
  if (second)
    findings.add(
      placeOf(second.range[0]),
      'A second YAML document begins here.',
      'One file holds one source.',
    );
  return tellFaults(document, reading) ? null : locate(document.contents, reading);
}

/** Whether the text cannot be trusted to mean what was meant. A key given twice still can. */
function tellFaults(document: Document.Parsed, { findings, placeOf }: Reading): boolean {
  for (const fault of [...document.errors, ...document.warnings]) {
    findings.add(placeOf(fault.pos[0]), `${fault.message.replace(/\.$/, '')}.`, hints[fault.code]);
  }
  return document.errors.some((fault) => fault.code !== 'DUPLICATE_KEY');
}

function locate(node: ParsedNode, reading: Reading): Located {
  const place = reading.placeOf(node.range[0]);
  if (isAlias(node) || node.anchor !== undefined) {
    reading.findings.add(place, 'Anchors and aliases are not used here.', 'Write the value out.');
  }
  if (isMap(node))
    return { kind: 'map', place, pairs: node.items.map((pair) => locatePair(pair.key, pair.value, reading)) };
  if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => locate(item, reading)) };
  const comment = /^[ \t]+(#[^\s#].*)/.exec(reading.text.slice(node.range[1], node.range[2]))?.[1];
  if (comment)
    reading.findings.add(
      place,
      `"${comment}" is a comment, not part of the text.`,
      `${quoting} Begin a comment with "# ".`,
    );
  return { kind: 'text', place, text: isScalar(node) ? String(node.value) : '' };
}

function locatePair(key: ParsedNode, value: ParsedNode | null, reading: Reading): LocatedPair {
  const name = locate(key, reading);
  if (name.kind !== 'text') reading.findings.add(name.place, 'A key is a plain text.');
  const nothing: Located = { kind: 'text', text: '', place: name.place };
  return {
    key: name.kind === 'text' ? name.text : '',
    place: name.place,
    value: value ? locate(value, reading) : nothing,
  };
}

/** The parser recurses, and dies of some thousand levels. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (depth > 200) return true;
  }
  return /(?:[-?:][ \t]+){200}/.test(text) || /\n {2000}/.test(text);
}
