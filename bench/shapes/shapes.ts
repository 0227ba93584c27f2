import { films } from './films.ts';
import { filters } from './filters.ts';
import { lists } from './lists.ts';
import type { Shape } from './shape.ts';
import { trees } from './trees.ts';

/** Every form of question that is asked, in the order of the tables. */
export const shapes: readonly Shape[] = [...lists, ...trees, ...filters, ...films];

/** What the rival answers and Grappe's grammar does not have: named in the report, measured by nothing. */
export const notAsked = ['aggregates of a property: shortest, longest, least, most, mean'] as const;
