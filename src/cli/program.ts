import { Command as Parser, CommanderError } from 'commander';
import { readConfig, type Config } from '../config/config.ts';
import { catalogue } from '../errors/catalogue.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { exitCodeHelp } from './exit-codes.ts';
import { reportFailure } from './failure.ts';
import { createTerminal, type Streams } from './terminal.ts';

export interface Surroundings extends Streams {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly interrupted: AbortSignal;
  /** Whether a person reads stdout at a terminal. */
  readonly isTerminal?: boolean;
}

type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Runs the words after `grappe` and gives the exit code; 130 when it was interrupted before it was done. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const json = words.includes('--json');
  try {
    await parserOf(surroundings).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : catalogue.USAGE.exit;
    if (surroundings.interrupted.aborted) return interruptedExit(surroundings);
    return reportFailure(error, surroundings, json);
  }
}

/** As shells count a process that Ctrl-C ended. */
function interruptedExit({ err }: Streams): number {
  err('Interrupted.\n');
  return 130;
}

function parserOf(surroundings: Surroundings): Parser {
  const parser = new Parser('grappe')
    .description(
      'The knowledge graph of clusters: dated, sourced statements in Neo4j, asked through GraphQL.',
    )
    .exitOverride()
    .configureOutput({ writeOut: surroundings.out, writeErr: surroundings.err })
    .showHelpAfterError('See grappe help.')
    .addHelpText('after', exitCodeHelp());
  for (const command of commands) addCommand(parentOf(parser, command), command, surroundings);
  return parser;
}

/** The parser of the noun for a verb of two words, made with its first verb. */
function parentOf(parser: Parser, { name }: Command): Parser {
  const [noun, verb] = name.split(' ');
  if (noun === undefined || verb === undefined) return parser;
  return (
    parser.commands.find((known) => known.name() === noun) ??
    parser.command(noun).description(`Verbs for a ${noun}.`)
  );
}

function addCommand(parent: Parser, command: Command, surroundings: Surroundings): void {
  const parser = parent.command(command.name.split(' ').at(-1) ?? command.name).description(command.summary);
  for (const { name, description } of command.arguments) parser.argument(`<${name}>`, description);
  for (const { flags, description } of command.options) parser.option(flags, description);
  parser.option('--json', 'print data and errors as JSON').option('--quiet', 'print no progress');
  parser.action(async () => {
    const options = parser.opts<Flags>();
    const terminal = createTerminal(surroundings, {
      json: options['json'] === true,
      quiet: options['quiet'] === true,
      colour: isColourful(surroundings),
    });
    const config: Config = readConfig(surroundings.environment);
    await command.run({
      config,
      terminal,
      arguments: parser.args,
      options,
      environment: surroundings.environment,
      interrupted: surroundings.interrupted,
    });
  });
}

/** @see https://no-color.org */
export function isColourful({
  isTerminal,
  environment,
}: Pick<Surroundings, 'isTerminal' | 'environment'>): boolean {
  return isTerminal === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}
