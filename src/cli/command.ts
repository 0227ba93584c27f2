import type { Config } from '../config/config.ts';
import type { Terminal } from './terminal.ts';

/** A verb of the command line as data; `program.ts` makes the parser and the help from it. */
export interface Command {
  /** `check`, or two words for a verb of a noun: `source withdraw`. */
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  /** Flags as commander reads them: `--url <url>`. */
  readonly options: readonly { readonly flags: string; readonly description: string }[];
  /** Throws GrappeError for what the user can mend. */
  run(call: Call): Promise<void>;
}

export interface Call {
  readonly config: Config;
  readonly terminal: Terminal;
  readonly arguments: readonly string[];
  /** Values by the long flag in camelCase; a flag without a value is true. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Fires at Ctrl-C or SIGTERM. */
  readonly interrupted: AbortSignal;
}

/** The value of an option that takes one, or undefined if it was not given. */
export function textOption({ options }: Pick<Call, 'options'>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The argument at a position; the parser has seen to it that it is there. */
export function argument({ arguments: given }: Pick<Call, 'arguments'>, position: number): string {
  return given[position] ?? '';
}
