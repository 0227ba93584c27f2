import { withDatabase } from '../../app.ts';
import type { Database } from '../../database/database.ts';
import { grappeError } from '../../errors/problem.ts';
import { acceptMatch } from '../../ingest/matches/accept-match.ts';
import { decisions, type Decision } from '../../ingest/matches/candidate-edge.ts';
import { findMatches } from '../../ingest/matches/find-matches.ts';
import { listMatches, type NamedMatch } from '../../ingest/matches/list-matches.ts';
import { refuseMatch } from '../../ingest/matches/refuse-match.ts';
import { undoMatch } from '../../ingest/matches/undo-match.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { argument, textOption, type Call, type Command } from '../command.ts';

const matchFind: Command = {
  name: 'match find',
  summary: 'Compare all organisations, and note which may be the same.',
  arguments: [],
  options: [],
  run: async (call) => {
    const found = await inGraph(call, findMatches);
    const words = `${found.compared} organisations compared; ${found.open} candidates wait for a decision, ${found.fresh} of them new.`;
    call.terminal.data(found, words);
  },
};

const matchList: Command = {
  name: 'match list',
  summary: 'List who may be the same, the likeliest first, with the reasons.',
  arguments: [],
  options: [
    { flags: '--decided <decision>', description: 'open, or different for those that were refused (open)' },
    { flags: '--first <count>', description: 'at most so many (20)' },
  ],
  run: async (call) => {
    const decision = decisionOf(textOption(call, 'decided') ?? 'open');
    const most = countOf(textOption(call, 'first') ?? '20');
    const matches = await inGraph(call, (database, model) => listMatches(database, model, decision, most));
    call.terminal.data(matches, matches.length > 0 ? matches.map(words).join('\n') : 'There are none.');
  },
};

const matchAccept: Command = {
  name: 'match accept',
  summary: 'Let one organisation stand for two: all that was said of the other moves to it.',
  arguments: [
    { name: 'kept', description: 'id of the one that stays' },
    { name: 'gone', description: 'id of the one that goes; it still finds the other' },
  ],
  options: [],
  run: async (call) => {
    const [kept, gone] = [argument(call, 0), argument(call, 1)];
    const done = await inGraph(call, (database, model) => acceptMatch(database, model, kept, gone));
    call.terminal.data(done, `${gone} is ${kept} now; ${done.statements} statements moved.`);
  },
};

const matchRefuse: Command = {
  name: 'match refuse',
  summary: 'Note that two organisations are not the same; they are not proposed again.',
  arguments: [
    { name: 'one', description: 'id of one of them' },
    { name: 'other', description: 'id of the other' },
  ],
  options: [],
  run: async (call) => {
    const [one, other] = [argument(call, 0), argument(call, 1)];
    const refused = await inGraph(call, (database, model) => refuseMatch(database, model, one, other));
    call.terminal.data(refused, `${one} is not ${other}.`);
  },
};

const matchUndo: Command = {
  name: 'match undo',
  summary: 'Make two organisations again of an accepted match.',
  arguments: [{ name: 'gone', description: 'id of the one that went' }],
  options: [],
  run: async (call) => {
    const undone = await inGraph(call, (database, model) => undoMatch(database, model, argument(call, 0)));
    call.terminal.data(undone, `${undone.id} is no longer ${undone.kept}.`);
  },
};

/** What a person does with candidates. */
export const matches: readonly Command[] = [matchFind, matchList, matchAccept, matchRefuse, matchUndo];

function inGraph<T>(
  { config, terminal, interrupted }: Call,
  work: (database: Database, model: GraphModel) => Promise<T>,
): Promise<T> {
  return withDatabase(config, terminal.report, interrupted, work);
}

function decisionOf(text: string): Decision {
  const { open, different } = decisions;
  const found = [open, different].find((decision) => decision.toLowerCase() === text.toLowerCase());
  if (found) return found;
  throw grappeError('USAGE', `"${text}" is no decision.`, {
    hint: 'Write --decided open or --decided different.',
  });
}

function countOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw grappeError('USAGE', `"${text}" is not a number of candidates.`, { hint: 'Write --first 50.' });
}

function words({ from, to, names, score, reasons }: NamedMatch): string {
  const [one, other] = names;
  return `${score?.toFixed(2) ?? '    '}  ${from} (${one})  ${to} (${other})  ${reasons.join('; ')}`;
}
