import { assembled } from '../answer/assembled.ts';
import type { Database, Limited, ReadAnswer, StateToken } from '../database/database.ts';
import type { Compilation } from '../query/compile.ts';
import type { Knowledge } from '../query/plan/knowledge.ts';
import { aliasesOf, missedIds } from './aliases.ts';
import { areSame, type HiddenRuns } from './hidden-runs.ts';
import type { Knowing } from './knowing.ts';
import type { Measurements } from './measurements.ts';

/** What was read for an operation, and as what it was compiled in the end. */
export interface OperationRead extends ReadAnswer {
  readonly compilation: Compilation;
  /** The state after which it was read, if any was asked for. */
  readonly after: StateToken | undefined;
}

/** What a read is done with: where, and what is known there. */
export interface ReadingWith {
  readonly database: Pick<Database, 'read'>;
  readonly knowing: Knowing;
  readonly runs: HiddenRuns;
  readonly measurements: Measurements;
}

/**
 * Reads what a compiled operation needs. A plan that assumed facts of one state is run after that state, and its rows
 * count only if the database was still in it; if not, the operation is compiled without assumptions and read again. So it
 * is with the unfinished imports that the plan hides, if they are others by now, and with ids that mean other nodes. What has to be counted before a form can be
 * chosen is counted first.
 */
export async function readOperation(
  using: ReadingWith,
  compileWith: (knowledge: Knowledge) => Compilation,
  compilation: Compilation,
  knowledge: Knowledge,
  limited: Limited,
): Promise<OperationRead> {
  const { queries, plan } = compilation;
  const again = (known: Knowledge) => readOperation(using, compileWith, compileWith(known), known, limited);
  if (plan.probes.length > 0)
    return again(await using.measurements.take(using.database, plan.probes, knowledge, limited));
  const assumedAt = plan.assumed.length > 0 ? knowledge.statistics?.state : undefined;
  const runs = await using.runs.after(assumedAt ?? limited.after, limited);
  if (!areSame(runs.hidden, knowledge.hiddenRuns)) return again({ ...knowledge, hiddenRuns: runs.hidden });
  const read = await using.database.read(queries, { ...limited, after: runs.state });
  using.knowing.observe(read.state, plan.wished);
  if (assumedAt !== undefined && read.state !== assumedAt)
    return again({ ...knowledge, forms: { ...knowledge.forms, proofs: 'never' } });
  if (!(await using.runs.hold(runs, read.state, limited))) return again(knowledge);
  const rows = assembled(plan.statements, read.rows);
  const aliases = await aliasesOf(using.database, missedIds(plan.statements, rows), {
    ...limited,
    after: read.state,
  });
  if ([...aliases.keys()].some((id) => !knowledge.aliases.has(id)))
    return again({ ...knowledge, aliases: new Map([...knowledge.aliases, ...aliases]) });
  return { ...read, rows, compilation, after: runs.state };
}
