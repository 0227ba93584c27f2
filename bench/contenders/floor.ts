import neo4j from 'neo4j-driver';
import { ownCpu } from '../measure/cpu.ts';
import type { Json } from '../measure/normal.ts';
import type { Contender, Ground } from './contender.ts';
import { handName } from './names.ts';
import { SentQueries } from './sent-queries.ts';

/** Cypher written by hand for each question, straight through the driver: as fast as it gets without an API. */
export function floor({ target }: Ground): Promise<Contender> {
  const { uri, user, password, database } = target;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    fetchSize: -1,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const sent = new SentQueries();
  return Promise.resolve({
    name: handName,
    way: 'here',
    prepare: ({ cypher: { text, parameters, build } }) =>
      Promise.resolve({
        run: async () => {
          const session = driver.session({ database, defaultAccessMode: 'READ' });
          try {
            sent.add(text, parameters);
            const { records } = await session.run(text, parameters);
            return build(records.map((record) => [...record.values()] as Json[]));
          } finally {
            await session.close();
          }
        },
        normal: (answer) => JSON.parse(answer) as Json,
      }),
    cpu: () => Promise.resolve(ownCpu()),
    sent: sent.take,
    settle: () => Promise.resolve(),
    close: () => driver.close(),
  });
}
