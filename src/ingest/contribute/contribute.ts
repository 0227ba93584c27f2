import { createHash } from 'node:crypto';
import type { Database } from '../../database/database.ts';
import { grappeError, throwIfAny, type Problem } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { NodeClaim, SourceContent } from '../changes/change-set.ts';
import { diffContent } from '../changes/diff-content.ts';
import { kindsInGraph } from '../import/in-graph.ts';
import { readImportOf } from '../import/import-run.ts';
import { applyChanges } from '../load/apply-changes.ts';
import { nameRelease } from '../load/dataset-record.ts';
import { inTurn } from '../load/in-ledger.ts';
import { contributedReading, isContributed, readLoad, writeLoad, type Load } from '../load/ledger.ts';
import { refuseCircles } from '../load/graph-lineage.ts';
import { readContent } from '../load/read-graph.ts';
import type { Run } from '../load/rows.ts';
import { textFault } from '../seeds/text-fault.ts';
import {
  checksumOf,
  contributionId,
  readContribution,
  readRevisions,
  takeSnapshot,
  writeAudit,
  type ContributionRecord,
  type Revision,
  type Subjects,
} from './audit.ts';
import { checkChanges } from './check-changes.ts';
import { checkOutcome } from './check-outcome.ts';
import { contentAfter } from './content-after.ts';
import type { GivenContribution } from './given-change.ts';

/** A contribution is made by a person: it is read and written as a whole. */
const mostChanges = 1_000;
const longestKey = 200;
const longestWhy = 2_000;

/**
 * Makes the changes of a contribution, all of them or none, in one transaction after every other change set. The same key
 * with the same changes makes them once, also where the reply to the commit is lost.
 *
 * @throws {GrappeError} BAD_USER_INPUT with every problem of the changes; NOT_FOUND for a source that is nowhere and for
 *   what the source does not say; CONFLICT for a source that a file speaks for, for claims that contradict each other
 *   without a preferred one, and for nodes that others need; IDEMPOTENCY_CONFLICT; those of `Database.write`
 */
export async function contribute(
  database: Database,
  model: GraphModel,
  given: GivenContribution,
): Promise<readonly Revision[]> {
  checkSize(given);
  const id = contributionId(given);
  const checksum = checksumOf(given);
  const revisions = await inTurn(database, async (run) => {
    const there = await readContribution(run, id);
    if (there && there.checksum !== checksum) throw otherUse(given, there);
    if (!there) await make(run, model, given, { id, checksum, at: new Date().toISOString() });
    return readRevisions(run, id);
  });
  await nameRelease(database);
  return revisions ?? [];
}

function checkSize({ changes, idempotencyKey, why }: GivenContribution): void {
  const problem = (message: string, hint: string): Problem => ({ code: 'BAD_USER_INPUT', message, hint });
  const count = changes.length;
  throwIfAny([
    ...(count === 0 || count > mostChanges
      ? [problem(`There are ${count} changes.`, `Make 1 to ${mostChanges} at once.`)]
      : []),
    ...(idempotencyKey === '' || idempotencyKey.length > longestKey
      ? [
          problem(
            'The idempotencyKey names nothing.',
            `Give a text of 1 to ${longestKey} characters, such as a UUID.`,
          ),
        ]
      : []),
    ...[idempotencyKey, why ?? ''].flatMap((text) => {
      const fault = textFault(text);
      return fault ? [problem(fault.message, fault.hint)] : [];
    }),
    ...((why ?? '').length > longestWhy
      ? [problem(`why has ${(why ?? '').length} characters.`, `${longestWhy} are the most.`)]
      : []),
  ]);
}

function otherUse({ idempotencyKey }: GivenContribution, { at }: ContributionRecord) {
  return grappeError(
    'IDEMPOTENCY_CONFLICT',
    `The key "${idempotencyKey}" stands for other changes, made at ${at}.`,
    { hint: 'Use a new key for new changes.' },
  );
}

async function make(
  run: Run,
  model: GraphModel,
  given: GivenContribution,
  record: ContributionRecord,
): Promise<void> {
  const { source, changes } = given;
  const load = await speakableSource(run, model, given);
  const puts = new Map(
    changes.flatMap((change) => (change.kind === 'put' ? [[change.put.id, change.put.kind]] : [])),
  );
  const ends = changes.flatMap((change) =>
    change.kind === 'state' ? [change.state.from, change.state.to] : [],
  );
  const present = await kindsInGraph(run, model, new Set([source, ...puts.keys(), ...ends]));
  const kindOf = (node: string) => puts.get(node) ?? present.get(node);
  throwIfAny(checkChanges(given, model, kindOf));
  if (kindOf(source) !== model.evidence) throw noSource(source);
  const before = load && !load.withdrawn ? await readContent(run, model, load) : silent(source);
  const after = contentAfter({ ...before, run: record.id }, changes, model);
  const set = diffContent(before, after);
  const subjects: Subjects = {
    nodes: [...new Set(set.changes.flatMap((change) => ('claim' in change ? [change.claim.node] : [])))],
    statements: [...new Set(set.changes.flatMap((change) => ('entry' in change ? [change.entry.id] : [])))],
  };
  const earlier = await takeSnapshot(run, model, subjects);
  await applyChanges(
    run,
    model,
    set,
    (writing) => writeLoad(writing, entryOf(after)),
    () => [],
  );
  await checkOutcome(run, model, subjects);
  await refuseCircles(run, model, subjects.statements);
  const later = await takeSnapshot(run, model, subjects);
  await writeAudit(run, record, given, subjects, { before: earlier, after: later });
}

/** What the ledger has of the source, if nobody but contributions speaks for it. */
async function speakableSource(
  run: Run,
  model: GraphModel,
  { source }: GivenContribution,
): Promise<Load | undefined> {
  const load = await readLoad(run, source);
  const imported = await readImportOf(run, source);
  if ((load && !isContributed(load)) || imported)
    throw grappeError('CONFLICT', `The file ${load?.file ?? imported?.file} speaks for ${source}.`, {
      hint: 'Change the file and load it again, or contribute in the name of a source of your own.',
    });
  if (!model.evidence) throw noSource(source);
  return load;
}

function noSource(source: string) {
  return grappeError('NOT_FOUND', `There is no source "${source}".`, {
    hint: 'Put it in the same contribution, with kind and name.',
  });
}

function silent(source: string): SourceContent {
  return { source, run: '', claims: [], statements: [] };
}

/** The ledger knows a contributed source as it knows one of a file, so that it can be taken back like one. */
function entryOf({ source, claims, statements }: SourceContent): Load {
  const own = claims.find(({ node }: NodeClaim) => node === source);
  return {
    id: source,
    file: '',
    checksum: createHash('sha256')
      .update(canonicalJson([claims, statements]))
      .digest('hex'),
    reading: contributedReading,
    withdrawn: false,
    claim: own ? canonicalJson(own) : null,
    statements: statements.map(({ id }) => id),
    nodes: [...new Set(claims.map(({ node }) => node))],
  };
}
