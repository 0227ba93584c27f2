import type { Database } from '../../database/database.ts';
import { difference, type SchemaDifference } from '../../database/schema/difference.ts';
import { ownPrefix } from '../../database/schema/index-definition.ts';
import { readPresent, type PresentIndex } from '../../database/schema/present.ts';
import { schemaOf } from '../../database/schema/schema-of.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { counted } from '../../util/counted.ts';
import { fail, ok, warn, type Check, type Finding } from '../check.ts';
import { soon } from '../patience.ts';

const mend = 'grappe load';

/** Constraints and indexes of the model: all there, filled, none failed. */
export const indexes: Check = {
  name: 'indexes',
  run: ({ graph, model }) =>
    graph.ok && model.ok ? look(graph.value.database, model.value) : Promise.resolve([]),
};

async function look(database: Database, model: GraphModel): Promise<readonly Finding[]> {
  const present = (await readPresent(database, soon())).indexes;
  const wanted = schemaOf(model);
  const found = [...missing(difference(wanted, present)), ...unfilled(present)];
  if (found.length > 0) return found;
  const others = present.filter(({ name }) => !name.startsWith(ownPrefix)).length;
  const foreign = others > 0 ? `; ${others} of somebody else, left alone` : '';
  return [ok(`${counted(wanted.length, 'constraint')} and indexes are there and online${foreign}`)];
}

function missing({ create, drop, blocking }: SchemaDifference): readonly Finding[] {
  const healthy = drop.filter(({ state }) => state !== 'FAILED');
  const failed = new Set(drop.filter(({ state }) => state === 'FAILED').map(({ name }) => name));
  const absent = create.filter(({ name }) => !failed.has(name));
  const stale = healthy.filter(({ name }) => !create.some((index) => index.name === name));
  return [
    ...(absent.length > 0 ? [fail(`missing or defined otherwise: ${namesOf(absent)}`, mend)] : []),
    ...(stale.length > 0 ? [warn(`no longer in the model: ${namesOf(stale)}`, mend)] : []),
    ...blocking.map(({ name, type }) =>
      fail(
        `${type} ${name}, which is not ours, stands where the model needs one of its own`,
        'drop it in Neo4j Browser, or choose another database',
      ),
    ),
  ];
}

function unfilled(present: readonly PresentIndex[]): readonly Finding[] {
  const own = present.filter(({ name }) => name.startsWith(ownPrefix));
  return own.flatMap(({ name, state, failure, filled }) => {
    if (state === 'FAILED') return [fail(`${name} failed: ${failure.split('\n', 1).join()}`, mend)];
    if (state === 'ONLINE') return [];
    return [warn(`${name} is being filled (${Math.floor(filled)} %)`, 'wait; nothing is to be done')];
  });
}

/** The first few by name, so that a line stays a line. */
function namesOf(indexes: readonly { readonly name: string }[]): string {
  const names = indexes.map(({ name }) => name);
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}
