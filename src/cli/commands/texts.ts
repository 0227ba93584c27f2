import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { grappeError } from '../../errors/problem.ts';
import { loadCompiler } from '../compile-here.ts';
import { argument, type Call, type Command } from '../command.ts';

export const texts: Command = {
  name: 'texts',
  summary: 'Count the distinct Cypher texts that the operations of a folder compile to. Needs no database.',
  arguments: [
    {
      name: 'folder',
      description: 'a .graphql file, or a folder whose .graphql files are read, each one operation',
    },
  ],
  options: [],
  run: count,
};

/** Neo4j plans each text once: few of them for many operations means few that wait for a plan. */
async function count(call: Call): Promise<void> {
  const compile = await loadCompiler(call.config);
  const files = await filesIn(argument(call, 0));
  const known = new Set<string>();
  let statements = 0;
  for (const file of files) {
    const { queries } = compile({ query: await readFile(file, 'utf8'), variables: {} });
    statements += queries.length;
    for (const { text } of queries) known.add(text);
  }
  const found = { operations: files.length, statements, texts: known.size };
  call.terminal.data(
    found,
    `${found.operations} operations, ${statements} statements, ${known.size} distinct Cypher texts`,
  );
}

async function filesIn(place: string): Promise<readonly string[]> {
  const found = await stat(place).catch((cause: unknown) => {
    throw grappeError('USAGE', `There is nothing to read at ${place}.`, {}, { cause });
  });
  if (!found.isDirectory()) return [place];
  const names = await readdir(place, { recursive: true });
  return names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(place, name));
}
