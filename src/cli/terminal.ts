import type { Report } from '../util/report.ts';

/** Where a command writes. Data goes to stdout and nothing else does, so that it can be piped. */
export interface Terminal {
  readonly json: boolean;
  /** Whether words on stdout may be coloured. */
  readonly colour: boolean;
  /** A result: as JSON with --json, else the words for people. */
  data(value: unknown, words: string): void;
  /** Progress, on stderr; nothing with --quiet. */
  readonly report: Report;
}

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export function createTerminal(
  { out, err }: Streams,
  { json, quiet, colour }: { json: boolean; quiet: boolean; colour: boolean },
): Terminal {
  return {
    json,
    colour,
    data: (value, words) => out(`${json ? JSON.stringify(value) : words}\n`),
    report: quiet ? () => undefined : (line) => err(`${line}\n`),
  };
}
