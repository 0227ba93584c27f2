import { catalogue } from '../errors/catalogue.ts';

const words: Readonly<Record<number, string>> = {
  0: 'done',
  64: 'the command line was not understood',
  65: 'the data, the operation or the model is wrong',
  69: 'something needed is not there: database, API, Java, Maven, a free port',
  70: 'a defect of Grappe',
  73: 'the data folder is in use',
  75: 'try again: busy, late, or stopping',
  77: 'the login or the key is not accepted',
  78: 'a setting is not usable',
  130: 'interrupted',
};

/** Every code that the command line ends with, and what it means. */
export function exitCodes(): readonly (readonly [number, string])[] {
  const used = new Set([0, 130, ...Object.values(catalogue).map(({ exit }) => exit)]);
  return [...used].sort((a, b) => a - b).map((code) => [code, words[code] ?? 'see the error code'] as const);
}

export function exitCodeHelp(): string {
  const lines = exitCodes().map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
  return ['', 'Exit codes:', ...lines].join('\n');
}
