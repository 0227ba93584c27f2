import { type Problem, throwIfAny } from '../../errors/problem.ts';
import type { GraphModel } from '../graph-model.ts';
import { connectionTypes } from './connections.ts';
import { curationTypes } from './curation.ts';
import type { Definition } from './definition.ts';
import { filterTypes } from './filters.ts';
import { fixedTypes } from './fixed.ts';
import { groupTypes } from './groups.ts';
import { nodeTypes } from './nodes.ts';
import { orderTypes } from './orders.ts';
import { rootTypes } from './root.ts';
import { searchTypes } from './search.ts';
import { statementTypes } from './statements.ts';
import { valueFilters } from './value-filters.ts';

/**
 * A model → every type of its API schema, in the order in which they are printed; MODEL_INVALID if two of them would
 * have one name, as can happen where names of the model are put together.
 */
export function expand(model: GraphModel): readonly Definition[] {
  const definitions = [
    ...rootTypes(model),
    ...nodeTypes(model),
    ...connectionTypes(model),
    ...statementTypes(model),
    ...searchTypes(model),
    ...filterTypes(model),
    ...valueFilters(model),
    ...orderTypes(model),
    ...groupTypes(model),
    ...fixedTypes(model),
    ...curationTypes(model),
  ];
  throwIfAny(clashes(definitions));
  return definitions;
}

function clashes(definitions: readonly Definition[]): readonly Problem[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ name }) => {
    const clash = seen.has(name);
    seen.add(name);
    const message = `Two types of the API would have the name "${name}".`;
    return clash ? [{ code: 'MODEL_INVALID', message, hint: 'Rename a kind or a relationship.' }] : [];
  });
}
