import type { Findings } from './findings.ts';

const bom = '\uFEFF';

/** The UTF-8 text of a file, or null (and a finding) if its bytes are something else. A byte order mark is cut off. */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  findings: Findings,
): { text: string; bom: boolean } | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(bom) ? { text: text.slice(1), bom: true } : { text, bom: false };
  } catch {
    findings.add(
      { file, ...placeOfFault(bytes) },
      'The file is not UTF-8 from here on.',
      'Save it in the encoding UTF-8.',
    );
    return null;
  }
}

/** Replacement characters stand where decoding failed; the first one that the bytes do not spell is the fault. */
function placeOfFault(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
