import { grappeError } from '../../errors/problem.ts';
import { askServer, throwErrors } from '../ask-server.ts';
import { compileHere } from '../compile-here.ts';
import { textOption, type Call, type Command } from '../command.ts';
import { explanationSchema, explanationText, type Explanation } from '../explanation-text.ts';
import { query, questionOf } from './query.ts';

export const explain: Command = {
  ...query,
  name: 'explain',
  summary: 'Show how an operation is answered: selection, plan, Cypher. Needs no database.',
  options: [
    ...query.options.filter(({ flags }) => !flags.startsWith('--url')),
    { flags: '--url <url>', description: 'ask this API for its explanation instead of compiling here' },
  ],
  run: show,
};

async function show(call: Call): Promise<void> {
  const url = textOption(call, 'url');
  const explanation =
    url === undefined ? await compileHere(call.config, await questionOf(call)) : await askedOf(url, call);
  call.terminal.data(explanation, explanationText(explanation));
}

async function askedOf(url: string, call: Call): Promise<Explanation> {
  const question = { ...(await questionOf(call)), extensions: { explain: true } };
  const { errors, extensions } = await askServer(url, question, call.interrupted);
  const explained = explanationSchema.safeParse(extensions?.['explain']);
  if (explained.success) return explained.data;
  throwErrors(errors);
  throw grappeError('FORBIDDEN', `The server at ${url} does not explain.`, {
    hint: 'It does with GRAPPE_EXPLAIN=true.',
  });
}
