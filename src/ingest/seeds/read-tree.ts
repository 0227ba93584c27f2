import type { Place } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { claimKey, type NodeClaim, type SourceContent, type StatementEntry } from '../changes/change-set.ts';
import { runOf } from '../changes/run-of.ts';
import type { Findings } from './findings.ts';
import { valueOf, type LocatedMap } from './located.ts';
import { readClaims, readNode } from './read-node.ts';
import { readStatement, type DefaultDay } from './read-statement.ts';
import { readScalar } from './read-value.ts';
import type { SeedContext } from './seed-context.ts';
import type { SeedTree } from './seed-tree.ts';

/** A seed file read: what its source says, and where it says it. */
export interface SeedSource {
  readonly file: string;
  readonly content: SourceContent;
  /** By claim key and statement id. */
  readonly places: ReadonlyMap<string, Place>;
}

/** A taken-apart file held against the model. */
export function readTree(
  tree: SeedTree,
  model: GraphModel,
  kinds: ReadonlyMap<string, string>,
  findings: Findings,
): SeedSource {
  const context = { model, findings, kinds, source: tree.sourceId, run: runOf(tree.sourceId) };
  const places = new Map<string, Place>();
  const claims = [...readSource(tree, context), ...readNodes(tree, context, places)];
  const statements = readStatements(tree, context, places);
  for (const claim of claims) if (claim.node === tree.sourceId) places.set(claimKey(claim), tree.sourcePlace);
  return {
    file: tree.file,
    content: { source: context.source, run: context.run, claims, statements },
    places,
  };
}

function readSource(tree: SeedTree, context: SeedContext): readonly NodeClaim[] {
  const kind = context.model.kinds[context.model.evidence ?? ''];
  if (!kind) {
    context.findings.add(
      tree.sourcePlace,
      'The model has no kind of evidence, so its statements cannot have sources.',
      'Mark one kind with @evidence.',
    );
    return [];
  }
  const refused = tree.source.pairs.find(({ key }) => key === 'kind' || key === 'stated');
  if (refused)
    context.findings.add(
      refused.place,
      `A source has no "${refused.key}" here.`,
      'Give its properties only.',
    );
  const pairs = tree.source.pairs.filter(({ key }) => !['id', 'kind', 'stated'].includes(key));
  if (!pairs.some(({ key }) => key === 'name'))
    context.findings.add(tree.source.place, 'The source has no name.');
  return readClaims(tree.sourceId, kind, { ...tree.source, pairs }, context);
}

function readNodes(tree: SeedTree, context: SeedContext, places: Map<string, Place>): readonly NodeClaim[] {
  const seen = new Map<string, Place>();
  return tree.nodes.flatMap((pair) => {
    const before = seen.get(pair.key);
    if (before) {
      const hint = 'Say all of it in one place.';
      context.findings.add(
        pair.place,
        `"${pair.key}" stands in ${before.file}:${before.line} already.`,
        hint,
      );
      return [];
    }
    seen.set(pair.key, pair.place);
    const claims = readNode(pair, context);
    for (const claim of claims)
      places.set(claimKey(claim), placeOf(pair.value.kind === 'map' ? pair.value : null, claim, pair.place));
    return claims;
  });
}

function placeOf(node: LocatedMap | null, claim: NodeClaim, fallback: Place): Place {
  const stated = node && valueOf(node, 'stated');
  if (claim.property === null || stated?.kind !== 'map') return fallback;
  return stated.pairs.find(({ key }) => key === claim.property)?.place ?? fallback;
}

function readStatements(
  tree: SeedTree,
  context: SeedContext,
  places: Map<string, Place>,
): readonly StatementEntry[] {
  const day = defaultDay(tree, context);
  return tree.statements.flatMap((statement) => {
    const entry = readStatement(statement, context, day);
    if (!entry) return [];
    const before = places.get(entry.id);
    if (before) {
      context.findings.add(
        statement.place,
        `${entry.id} is stated in ${before.file}:${before.line} already.`,
        'If it is another one, give it a key: of its own.',
      );
      return [];
    }
    places.set(entry.id, statement.place);
    return [entry];
  });
}

/** The file's day: its asOf, else the day its source was published. Its absence is told once, when a statement needs it. */
function defaultDay(tree: SeedTree, context: SeedContext): DefaultDay {
  const given = tree.asOf ?? valueOf(tree.source, 'published') ?? null;
  // A malformed `published` is told where the source is read.
  const findings = tree.asOf ? context.findings : { problems: [], add: () => undefined };
  const day = given ? readScalar(given, 'asOf', 'EDTF', { model: context.model, findings }) : null;
  let told = given !== null;
  return () => {
    if (!told)
      context.findings.add(
        tree.sourcePlace,
        'Nothing says for which day this source vouches.',
        'Give asOf: beside source:, or published: in it.',
      );
    told = true;
    return typeof day === 'string' ? day : null;
  };
}
