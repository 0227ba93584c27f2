import { writeFile } from 'node:fs/promises';
import { apiSdlOf } from '../../app.ts';
import type { Call, Command } from '../command.ts';

const file = 'schema.graphql';

export const schema: Command = {
  name: 'schema',
  summary: 'Print the API schema that the model folder expands to, as SDL.',
  arguments: [],
  options: [{ flags: '--write', description: `write it to ${file} in the current folder instead` }],
  run: print,
};

async function print({ config, terminal, options }: Call): Promise<void> {
  const sdl = await apiSdlOf(config);
  if (options['write'] !== true) {
    terminal.data({ sdl }, sdl.trimEnd());
    return;
  }
  await writeFile(file, `${sdl.trimEnd()}\n`);
  terminal.report(`Wrote ${file}.`);
}
