import type { GraphModel } from '../../model/graph-model.ts';
import { createChecker, type CheckSaid } from './check-said.ts';
import { ForeignIds } from './foreign-ids.ts';
import type { ImportFile, ImportSource, Row, Said, StatementSaid } from './import-source.ts';
import type { Rejects } from './rejects.ts';
import { RepeatedNodes } from './repeated-nodes.ts';
import type { Spools } from './spooled.ts';

export interface RowsRead {
  readonly rows: number;
  readonly foreignIds: ForeignIds;
}

/** So many nodes that rows only name are remembered: a file names a few hundred countries in a million rows. */
const mostNamed = 10_000;

/**
 * Reads a file through, checks each row against the model and sets aside what it says: nodes by their ids, statements by
 * their pairs. A row with a problem is rejected as a whole.
 *
 * @throws {GrappeError} IMPORT_INVALID where the source can do nothing with the file
 */
export async function readRows(
  source: ImportSource,
  file: ImportFile,
  model: GraphModel,
  { nodes, statements }: Spools,
  { rejects, signal }: { readonly rejects: Rejects; readonly signal: AbortSignal },
): Promise<RowsRead> {
  const repeated = new RepeatedNodes(nodes);
  const checkFirst = createChecker(model);
  const check: CheckSaid = (said) => (repeated.has(said) ? [] : checkFirst(said));
  const named = new Set<string>();
  const foreignIds = new ForeignIds(model);
  let rows = 0;
  const isNamed = (said: Said) => said.kind === 'node' && said.fallback === true && named.has(said.id);
  for await (const slice of source.read(file, { model })) {
    signal.throwIfAborted();
    for (const row of slice) {
      rows += 1;
      if (await rejectRow(row, check, rejects)) continue;
      for (const said of row.said) {
        if (isNamed(said)) continue;
        if (said.kind === 'node' && said.fallback && named.size < mostNamed) named.add(said.id);
        const { line } = row.place;
        if (said.kind === 'statement') statements.add(pairOf(said, model), { line, said });
        else if (!repeated.again(said)) {
          foreignIds.note(said);
          repeated.add(line, said);
        }
      }
    }
  }
  repeated.flush();
  return { rows, foreignIds };
}

async function rejectRow(row: Row, check: CheckSaid, rejects: Rejects): Promise<boolean> {
  const { place, problems, said } = row;
  for (const problem of problems) await rejects.add({ ...place, column: problem.column }, problem);
  if (problems.length > 0) return true;
  let isBad = false;
  for (const each of said) {
    for (const fault of check(each)) {
      isBad = true;
      await rejects.add(place, fault);
    }
  }
  return isBad;
}

/** Both directions of a symmetric relationship are one pair. */
function pairOf({ type, from, to }: StatementSaid, { relationships }: GraphModel): string {
  const [first, second] = relationships[type]?.symmetric && to < from ? [to, from] : [from, to];
  return `${type}/${first}/${second}`;
}
