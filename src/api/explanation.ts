import type { Compilation } from '../query/compile.ts';

/** Selection, plan and Cypher of an operation as JSON: integers beyond what JSON numbers hold are text. */
export function explanationOf({ selection, plan, queries }: Compilation): unknown {
  return JSON.parse(JSON.stringify({ selection, plan, cypher: queries }, withoutBigint));
}

function withoutBigint(_key: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
