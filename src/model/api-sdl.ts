import { expand } from './expansion/expand.ts';
import { printDefinition } from './expansion/print-definition.ts';
import type { GraphModel } from './graph-model.ts';

/** The API schema of a model as SDL, every element described; the same model gives the same text. */
export function apiSdl(model: GraphModel): string {
  return expand(model).map(printDefinition).join('\n');
}
