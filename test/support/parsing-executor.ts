import type { ExecutionResult } from 'graphql';
import { createExecutor, type ExecuteRequest, type ExecutorOptions } from '../../src/api/executor.ts';

export type ParsingExecute = (request: ExecuteRequest) => Promise<ExecutionResult>;

/** The executor, its answers objects again as clients see them. */
export function parsingExecutor(options: ExecutorOptions): ParsingExecute {
  const execute = createExecutor(options);
  return async (request) => {
    const { text, ...beside } = await execute(request);
    return { ...(text !== undefined && { data: JSON.parse(text) as Record<string, unknown> }), ...beside };
  };
}
