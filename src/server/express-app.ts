import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Drain } from './drain.ts';
import { failureHandler, notFound } from './failures.ts';
import { livez, readyz } from './health.ts';
import { kitFiles } from './kit-files.ts';
import type { ServerOptions } from './options.ts';
import { sendInSlices } from './send-in-slices.ts';
import { requestContextOf, requestIdOf, type RequestContext } from './request-context.ts';
import { tagAnswers } from './entity-tag.ts';
import { jsonOnly, openForReading, refuseWhileStopping, requestId, securityHeaders } from './security.ts';

/** Every route of the server, over an Apollo Server that has been started. */
export function createExpressApp(
  options: ServerOptions,
  apollo: ApolloServer<RequestContext>,
  drain: Drain,
): Express {
  const app = express();
  app.disable('x-powered-by');
  // A tag made here would cost a hash of every answer; entity-tag.ts makes one for those that can be cached.
  app.set('etag', false);
  app.use(requestId, logRequests(options), securityHeaders);
  app.get('/livez', livez);
  app.get('/readyz', readyz(options, drain));
  app.use('/neo4j', kitFiles(options));
  app.use(
    '/graphql',
    openForReading,
    refuseWhileStopping(drain),
    peopleToConsole,
    jsonOnly,
    sendInSlices,
    tagAnswers,
    express.json({ limit: options.limits.maxBody }),
    expressMiddleware(apollo, {
      context: ({ req, res }) => Promise.resolve(requestContextOf(req, res, options, drain)),
    }),
  );
  app.use(consoleFiles(options.consoleDir));
  app.use(notFound);
  app.use(failureHandler(options.logger, options.limits.maxBody));
  return app;
}

/** Who opens the address of the API in a browser looks for GraphiQL. */
const peopleToConsole: RequestHandler = (req, res, next) => {
  const opened =
    req.method === 'GET' && req.query['query'] === undefined && req.get('accept')?.startsWith('text/html');
  if (opened) res.redirect(303, '/');
  else next();
};

/** Names of built assets hold their hash, so they never change; the page that names them always may. */
function consoleFiles(folder: string): RequestHandler {
  return express.static(folder, {
    etag: false,
    setHeaders: (res, path) => {
      res.setHeader(
        'cache-control',
        path.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

function logRequests({ logger }: ServerOptions): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    res.once('close', () => {
      const milliseconds = Math.round(performance.now() - begun);
      logger.debug(
        {
          requestId: requestIdOf(res),
          method: req.method,
          path: req.path,
          status: res.statusCode,
          milliseconds,
        },
        'request',
      );
    });
    next();
  };
}
