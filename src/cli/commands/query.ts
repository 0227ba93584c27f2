import { askServer, throwErrors } from '../ask-server.ts';
import { argument, textOption, type Call, type Command } from '../command.ts';
import { readOperation, readVariables } from '../read-operation.ts';

export const query: Command = {
  name: 'query',
  summary: 'Ask a running API over HTTP and print its answer as JSON.',
  arguments: [{ name: 'operation', description: 'GraphQL text, the path of a file, or - for stdin' }],
  options: [
    { flags: '--variables <json>', description: 'variables as JSON or the path of a JSON file' },
    { flags: '--operation <name>', description: 'which operation of the document to run' },
    { flags: '--url <url>', description: 'address of the API (default: http://127.0.0.1:$PORT/graphql)' },
  ],
  run: ask,
};

/** An answer that has errors is printed like any other, then they decide the exit code. */
async function ask(call: Call): Promise<void> {
  const answer = await askServer(apiUrl(call), await questionOf(call), call.interrupted);
  call.terminal.data(answer, JSON.stringify(answer, null, 2));
  throwErrors(answer.errors);
}

function apiUrl(call: Call): string {
  return textOption(call, 'url') ?? `http://127.0.0.1:${call.config.server.port}/graphql`;
}

export async function questionOf(call: Call) {
  const operationName = textOption(call, 'operation');
  return {
    query: await readOperation(argument(call, 0)),
    variables: await readVariables(textOption(call, 'variables')),
    ...(operationName !== undefined && { operationName }),
  };
}
