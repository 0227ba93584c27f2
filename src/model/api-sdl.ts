import { connectionTypes } from './expansion/connections.ts';
import { filterTypes } from './expansion/filters.ts';
import { fixedTypes } from './expansion/fixed.ts';
import { nodeTypes } from './expansion/nodes.ts';
import { orderTypes } from './expansion/orders.ts';
import { rootTypes } from './expansion/root.ts';
import { scalarFilters } from './expansion/scalar-filters.ts';
import type { GraphModel } from './graph-model.ts';

/** The API schema of a model as SDL, every element described; the same model gives the same text. */
export function apiSdl(model: GraphModel): string {
  return definitionsOf(model)
    .map(({ text }) => text)
    .join('\n');
}

function definitionsOf(model: GraphModel) {
  return [
    ...rootTypes(model),
    ...nodeTypes(model),
    ...connectionTypes(model),
    ...filterTypes(model),
    ...scalarFilters(model),
    ...orderTypes(model),
    ...fixedTypes(model),
  ];
}
