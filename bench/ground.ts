import { join } from 'node:path';
import { connect } from '../src/database/connect.ts';
import { buildApiSchema } from '../src/model/build-api-schema.ts';
import { loadModel } from '../src/model/load-model.ts';
import type { Report } from '../src/util/report.ts';
import type { Contender, Ground } from './contenders/contender.ts';
import { floor } from './contenders/floor.ts';
import { grappe } from './contenders/grappe.ts';
import { overHttp, type ServedContender } from './contenders/over-http.ts';
import { rival } from './contenders/rival.ts';
import { clusterRecipe } from './graph/cluster-recipe.ts';
import { filmRecipe } from './graph/film-recipe.ts';
import { generate } from './graph/generate.ts';
import { loadGraph, type Loaded } from './load/load-graph.ts';
import { startNeo4j, type BenchNeo4j } from './load/neo4j.ts';
import type { PageLimits } from './shapes/page-limits.ts';
import type { ModelName } from './shapes/shape.ts';

const recipes = { clusters: clusterRecipe, films: filmRecipe } as const;
const seed = 20_121_204;

export function schemaDirOf(name: ModelName): string {
  return join(import.meta.dirname, 'models', name, 'schema');
}

/** A Neo4j with one synthetic graph in it. */
export interface LoadedGround {
  readonly name: ModelName;
  readonly ground: Omit<Ground, 'limits'>;
  readonly neo4j: BenchNeo4j;
  readonly loaded: Loaded;
}

/** Lends a Neo4j with the graph of a model and size, and ends it afterwards, whatever happens. */
export async function onGround<T>(
  name: ModelName,
  size: number,
  report: Report,
  signal: AbortSignal,
  work: (loaded: LoadedGround) => Promise<T>,
): Promise<T> {
  const model = await loadModel(schemaDirOf(name));
  const neo4j = await startNeo4j(report, signal);
  try {
    const database = await connect(neo4j.target);
    const recipe = recipes[name](size);
    const loaded = await loadGraph(database, model, recipe, generate(recipe, seed), report, signal).finally(
      () => database.close(),
    );
    const ground = { model, schema: buildApiSchema(model), target: neo4j.target };
    return await work({ name, ground, neo4j, loaded });
  } finally {
    await neo4j.stop();
  }
}

export interface Contenders {
  /** In the order of the tables; Grappe first, since its answer is the one the others are compared with. */
  readonly all: readonly Contender[];
  readonly served: readonly { readonly kind: 'grappe' | 'rival'; readonly contender: ServedContender }[];
}

/** Lends everybody who answers, and closes them afterwards, whatever happens. */
export async function withContenders<T>(
  { name, ground }: LoadedGround,
  limits: PageLimits,
  /** Whether Grappe is asked once more, with the answers that it keeps. */
  isAgain: boolean,
  work: (contenders: Contenders) => Promise<T>,
): Promise<T> {
  const open: Contender[] = [];
  const opened = async <C extends Contender>(made: Promise<C>): Promise<C> => {
    const contender = await made;
    open.push(contender);
    return contender;
  };
  const given = { ...ground, limits };
  try {
    const [ours, theirs, hand] = [
      await opened(grappe(given)),
      await opened(rival(given)),
      await opened(floor(given)),
    ];
    const again = isAgain ? await opened(grappe(given, 'kept')) : null;
    const ourServer = await opened(overHttp('grappe', schemaDirOf(name), given));
    const theirServer = await opened(overHttp('rival', schemaDirOf(name), given));
    return await work({
      all: [ours, theirs, hand, ...(again ? [again] : []), ourServer, theirServer],
      served: [
        { kind: 'grappe', contender: ourServer },
        { kind: 'rival', contender: theirServer },
      ],
    });
  } finally {
    await Promise.all(open.map((contender) => contender.close()));
  }
}
