import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { DatabaseTarget } from '../../src/database/database.ts';
import { ownCpu } from '../measure/cpu.ts';
import { answerText, normalText } from './answer-text.ts';
import type { Contender, Ground, SentQuery } from './contender.ts';
import { rivalName } from './names.ts';
import { SentQueries } from './sent-queries.ts';
import { typeDefinitions } from './type-definitions.ts';

/** A driver set for speed: all rows at once, as Grappe's is. */
export function rivalDriver({ uri, user, password }: DatabaseTarget): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** The schema of `@neo4j/graphql` for the same model. */
export async function rivalSchema({ model, limits }: Ground, driver?: Driver): Promise<GraphQLSchema> {
  const { Neo4jGraphQL } = await import('@neo4j/graphql');
  const typeDefs = typeDefinitions(model, limits.name === 'public' ? limits.pageMax : null);
  return new Neo4jGraphQL({ typeDefs, ...(driver && { driver }) }).getSchema();
}

/** `@neo4j/graphql` in this process, under graphql-js, without HTTP. */
export async function rival(ground: Ground): Promise<Contender> {
  const driver = rivalDriver(ground.target);
  const sent = new SentQueries();
  const executionContext = watched(driver, sent);
  const schema = await rivalSchema(ground, driver);
  return {
    name: rivalName,
    way: 'here',
    prepare: ({ rival: text, single }) => {
      const document = parse(text);
      const [error] = validate(schema, document);
      if (error) throw new Error(`${error.message}\n${text}`);
      const contextValue = (): object => ({ executionContext });
      const run = async (): Promise<string> =>
        answerText(await execute({ schema, document, contextValue: contextValue() }));
      return Promise.resolve({ run, normal: (answer) => normalText(answer, single) });
    },
    cpu: () => Promise.resolve(ownCpu()),
    sent: sent.take,
    settle: () => Promise.resolve(),
    close: () => driver.close(),
  };
}

/** Sees each query on its way; everything else is the driver's own. */
function watched(driver: Driver, sent: SentQueries): Driver {
  const transaction = (real: ManagedTransaction): ManagedTransaction =>
    instead(real, 'run', (text: string, parameters: SentQuery['parameters'] = {}) => {
      sent.add(text, parameters);
      return real.run(text, parameters);
    });
  const session = (real: Session): Session =>
    instead(real, 'executeRead', (work: (tx: ManagedTransaction) => Promise<unknown>, config?: object) =>
      real.executeRead((tx) => work(transaction(tx)), config),
    );
  return instead(driver, 'session', (config?: Parameters<Driver['session']>[0]) =>
    session(driver.session(config)),
  );
}

/** An object with one method exchanged. */
function instead<T extends object>(real: T, name: keyof T, method: unknown): T {
  return new Proxy(real, {
    get: (target, property) => {
      if (property === name) return method;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
