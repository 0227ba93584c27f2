import { assembled } from '../answer/assembled.ts';
import type { Database, Limited, ReadAnswer, StateToken } from '../database/database.ts';
import type { Compilation } from '../query/compile.ts';
import type { Knowledge } from '../query/plan/knowledge.ts';
import type { Knowing } from './knowing.ts';
import { measure } from './measure.ts';

/** What was read for an operation, and as what it was compiled in the end. */
export interface OperationRead extends ReadAnswer {
  readonly compilation: Compilation;
  /** The state after which it was read, if any was asked for. */
  readonly after: StateToken | undefined;
}

/**
 * Reads what a compiled operation needs. A plan that assumed facts of one state is run after that state, and its rows
 * count only if the database was still in it; if not, the operation is compiled without assumptions and read again. What
 * has to be counted before a form can be chosen is counted first.
 */
export async function readOperation(
  { database, knowing }: { readonly database: Pick<Database, 'read'>; readonly knowing: Knowing },
  compileWith: (knowledge: Knowledge) => Compilation,
  compilation: Compilation,
  knowledge: Knowledge,
  limited: Limited,
): Promise<OperationRead> {
  const { queries, plan } = compilation;
  if (plan.probes.length > 0) {
    const measured = await measure(database, plan.probes, knowledge, limited);
    return readOperation({ database, knowing }, compileWith, compileWith(measured), measured, limited);
  }
  const assumedAt = plan.assumed.length > 0 ? knowledge.statistics?.state : undefined;
  const after = assumedAt ?? limited.after;
  const read = await database.read(queries, { ...limited, ...(after !== undefined && { after }) });
  knowing.observe(read.state, plan.wished);
  if (assumedAt === undefined || read.state === assumedAt)
    return { ...read, rows: assembled(plan.statements, read.rows), compilation, after };
  const plain = { ...knowledge, forms: { ...knowledge.forms, proofs: 'never' as const } };
  return readOperation({ database, knowing }, compileWith, compileWith(plain), plain, limited);
}
