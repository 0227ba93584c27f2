import type { GraphModel } from '../graph-model.ts';
import { connectionTypes } from './connections.ts';
import type { Definition } from './definition.ts';
import { filterTypes } from './filters.ts';
import { fixedTypes } from './fixed.ts';
import { nodeTypes } from './nodes.ts';
import { orderTypes } from './orders.ts';
import { rootTypes } from './root.ts';
import { valueFilters } from './value-filters.ts';

/** A model → every type of its API schema, in the order in which they are printed. */
export function expand(model: GraphModel): readonly Definition[] {
  return [
    ...rootTypes(model),
    ...nodeTypes(model),
    ...connectionTypes(model),
    ...filterTypes(model),
    ...valueFilters(model),
    ...orderTypes(model),
    ...fixedTypes(model),
  ];
}
