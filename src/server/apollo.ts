import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { createErrorFormat, type RequestOfError } from './error-format.ts';
import { gatewayOf } from './gateway.ts';
import { operationGuard } from './operation-guard.ts';
import type { ServerOptions } from './options.ts';
import { responseText } from './prepared-text.ts';
import type { RequestContext } from './request-context.ts';

/** Apollo Server over the executor, not yet started. Its settings depend on no environment variable. */
export function createApollo(options: ServerOptions, httpServer: Server): ApolloServer<RequestContext> {
  const { schema, execute, limits, explain, graceSeconds, logger } = options;
  const requests: RequestOfError = new WeakMap();
  return new ApolloServer<RequestContext>({
    gateway: gatewayOf(schema, execute, explain),
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    // Apollo's prevention refuses plain GET, which the HTTP specification wants answered; express-app.ts demands JSON for POST instead.
    csrfPrevention: false,
    parseOptions: { maxTokens: limits.maxTokens },
    validationOptions: { maxErrors: 20 },
    stringifyResult: responseText,
    formatError: createErrorFormat(logger, requests),
    logger: logger.child({ part: 'apollo' }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // What the grace period's end has aborted still gets a moment to say so to its client.
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceSeconds * 1000 + 500 }),
      operationGuard({ ...limits, maxFields: limits.maxTokens }, requests),
    ],
  });
}
