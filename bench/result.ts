import type { LoadingResult } from './loading/measure-loading.ts';
import type { Cold } from './measure/cold.ts';
import type { Hits } from './measure/hits.ts';
import type { Round } from './measure/interleave.ts';
import type { LoadResult } from './measure/load.ts';
import type { SchemaSize } from './measure/schema-size.ts';
import type { Machine } from './report/machine.ts';

/** Everything one call of the bench measured; times in milliseconds. */
export interface Result {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: Machine;
  readonly runs: number;
  readonly schema: readonly (SchemaSize & { readonly model: string })[];
  readonly sizes: readonly SizeResult[];
  /** One for each size. */
  readonly loading: readonly LoadingResult[];
  readonly notAsked: readonly string[];
}

interface SizeResult {
  readonly statements: number;
  readonly grounds: readonly GroundResult[];
}

export interface GroundResult {
  readonly model: string;
  readonly nodes: number;
  readonly statements: number;
  /** Seconds. */
  readonly loading: number;
  /** Average load of the machine before and after. */
  readonly load: readonly [before: number, after: number];
  readonly shapes: readonly ShapeResult[];
  readonly publicShapes: readonly ShapeResult[];
  readonly pages: readonly ShapeResult[];
  readonly clients: readonly LoadResult[];
  /** What it takes to learn whether the database has changed; null where nothing was asked again. */
  readonly probe: number | null;
}

export interface ShapeResult extends Round {
  readonly name: string;
  readonly title: string;
  readonly goal: { readonly rival: number | null; readonly floor: number | null };
  readonly cold: readonly Cold[];
  readonly hits: readonly Hits[];
}
