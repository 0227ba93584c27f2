/** One API over HTTP, in a process of its own: told by its parent what to serve, gone when the parent is. */
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { createExecutor } from '../../src/api/executor.ts';
import { readConfig } from '../../src/config/config.ts';
import { connect } from '../../src/database/connect.ts';
import { buildApiSchema } from '../../src/model/build-api-schema.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { createLogger } from '../../src/server/logger.ts';
import { startServer } from '../../src/server/server.ts';
import { patience } from '../patience.ts';
import { ownCpu } from '../measure/cpu.ts';
import type { Ground } from './contender.ts';
import { learning } from './learn.ts';
import type { ServeMessage, ServeOrder } from './over-http.ts';
import { rivalDriver, rivalSchema } from './rival.ts';

/** One of the two APIs, answering. */
interface Serving {
  readonly port: number;
  readonly settle: () => Promise<void>;
}

async function serve(order: ServeOrder): Promise<Serving> {
  const model = await loadModel(order.schemaDir);
  const ground: Ground = { model, schema: buildApiSchema(model), target: order.target, limits: order.limits };
  return order.served === 'grappe' ? serveGrappe(ground) : serveRival(ground);
}

/** The server as it ships; only the limits of the order are other. */
async function serveGrappe({ model, schema, target, limits }: Ground): Promise<Serving> {
  const config = readConfig({
    PORT: '0',
    GRAPPE_QUERY_SECONDS: String(patience / 1000),
    GRAPPE_MAX_HOPS: '20',
  });
  const database = await connect(target);
  const { knowing, settle } = learning(database);
  const { port } = await startServer({
    ...config.server,
    schema,
    execute: createExecutor({ model, schema, database, limits: { ...config.limits, ...limits }, knowing }),
    limits: config.limits,
    consoleDir: config.consoleDir,
    logger: createLogger('silent'),
    probe: () => database.state({ deadline: Date.now() + 1000 }),
    database: { boltUri: target.uri, browserUrl: null },
    browserKit: () => [],
  });
  return { port, settle };
}

/** The rival on the same Apollo and Express, with what costs it time for nothing switched off as in ours. */
async function serveRival(ground: Ground): Promise<Serving> {
  const driver = rivalDriver(ground.target);
  const apollo = new ApolloServer({
    schema: await rivalSchema(ground, driver),
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    persistedQueries: false,
    csrfPrevention: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use('/graphql', express.json({ limit: 65_536 }), expressMiddleware(apollo));
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, settle: () => Promise.resolve() };
}

function say(message: ServeMessage): void {
  process.send?.(message);
}

process.once('message', (order) => {
  // The parent sends nothing else first.
  void serve(order as ServeOrder).then(({ port, settle }) => {
    process.on('message', (wish) => {
      if (wish === 'cpu') say({ cpu: ownCpu() });
      else void settle().then(() => say({ settled: true }));
    });
    say({ port });
  });
});
process.once('disconnect', () => process.exit());
// Ctrl-C reaches the whole group; the parent says when it is time.
process.on('SIGINT', () => undefined);
