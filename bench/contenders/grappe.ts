import { parse, validate, type GraphQLSchema } from 'graphql';
import { createExecutor, type Executed } from '../../src/api/executor.ts';
import { KeptAnswers } from '../../src/api/kept-answers.ts';
import { readConfig } from '../../src/config/config.ts';
import { connect } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/database.ts';
import { patience } from '../patience.ts';
import { ownCpu } from '../measure/cpu.ts';
import { failing, normalText } from './answer-text.ts';
import type { Contender, Ground } from './contender.ts';
import { learning } from './learn.ts';
import { keptName, ourName } from './names.ts';
import { SentQueries } from './sent-queries.ts';

/** Grappe's executor in this process, without HTTP; with the answers that it keeps, or reading each anew. */
export async function grappe(
  { model, schema, target, limits }: Ground,
  way: 'here' | 'kept' = 'here',
): Promise<Contender> {
  const database = await connect(target);
  const sent = new SentQueries();
  const { knowing, settle } = learning(database);
  const execute = createExecutor({
    model,
    schema,
    database: watched(database, sent),
    limits: { ...limits, maxHops: 20 },
    knowing,
    ...(way === 'kept' && { kept: new KeptAnswers<Executed>(database, readConfig({}).keptBytes) }),
  });
  return {
    name: way === 'here' ? ourName : keptName,
    way,
    prepare: ({ grappe: text, single }) => {
      const document = validated(schema, text);
      const run = async (): Promise<string> =>
        textOf(await execute({ document, variables: {}, deadline: Date.now() + patience, explain: false }));
      return Promise.resolve({ run, normal: (answer) => normalText(answer, single) });
    },
    cpu: () => Promise.resolve(ownCpu()),
    sent: sent.take,
    settle,
    close: () => database.close(),
  };
}

function textOf({ text, errors: [error] = [] }: Executed): string {
  if (error) failing(error);
  return `{"data":${text ?? 'null'}}`;
}

function validated(schema: GraphQLSchema, text: string): ReturnType<typeof parse> {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw new Error(`${error.message}\n${text}`);
  return document;
}

function watched(database: Database, sent: SentQueries): Pick<Database, 'read' | 'losses'> {
  return {
    losses: database.losses,
    read: (queries, options) => {
      for (const { text, parameters } of queries) sent.add(text, parameters);
      return database.read(queries, options);
    },
  };
}
