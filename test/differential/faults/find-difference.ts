import type { Database } from '../../../src/database/database.ts';
import type { Knowledge } from '../../../src/query/plan/knowledge.ts';
import { differences } from '../reference/differences.ts';
import type { TestModel } from '../models.ts';
import type { Operation } from '../operations/generate.ts';
import { pageMax, type Trial } from '../trial.ts';
import { compileWith, runCompiled, type Compiled, type Fault } from './pipeline.ts';

/** The first operation that a fault answers differently, among those tried and then among others. */
export async function findDifference(
  database: Database,
  fault: Fault,
  trial: Trial,
  testModel: TestModel,
  knowledge: Knowledge,
): Promise<string | null> {
  for (const operation of candidates(trial)) {
    const compiled = (given: Fault) => compileWith(given, testModel, pageMax, operation, knowledge);
    const faulty = compiled(fault);
    if (textOf(faulty) === textOf(compiled({ name: 'none' }))) continue;
    const result = await runCompiled(faulty, database);
    if (differences(result, trial.answer(operation).result).length > 0) return operation.text;
  }
  return null;
}

/** Small ones come first, for they are soon planned. The pipeline with faults leaves introspection out. */
function* candidates({ tried, more }: Trial): Iterable<Operation> {
  const operations = tried.map(({ operation }) => operation);
  yield* operations.sort((a, b) => a.text.length - b.text.length).filter(isPlain);
  for (const operation of more()) if (isPlain(operation)) yield operation;
}

function isPlain({ text }: Operation): boolean {
  return !/__schema|__type\(/.test(text);
}

function textOf(compiled: Compiled): string {
  return JSON.stringify(compiled, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}
