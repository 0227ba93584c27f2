import { z } from 'zod';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { stating } from '../../database/schema/schema-of.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeClaim, SourceContent, StatementEntry } from '../changes/change-set.ts';
import { groupBy } from '../../util/group-by.ts';
import { runOf } from '../changes/run-of.ts';
import { impliedClaim, impliedEntry } from '../merge/implied.ts';
import { kindsOfId } from '../seeds/check-id.ts';
import { bookkeeping, evidenceRelationship } from '../../model/book-keeping.ts';
import type { Load } from './ledger.ts';
import type { Run } from './rows.ts';

/** A node as it stands in the graph, with what every source says of it. */
export interface GraphNode {
  readonly id: string;
  readonly element: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly claims: readonly NodeClaim[];
  /** Elements of the edges that lead to the sources of the claims, by the edges' ids. */
  readonly attestations: ReadonlyMap<string, string>;
  /** The one of the claims that no edge holds: the import that made the node says it by the node itself. */
  readonly implied: NodeClaim | null;
}

/** A statement as it stands in the graph. */
export interface GraphStatement {
  readonly id: string;
  readonly element: string;
  readonly run: string | undefined;
  readonly entries: readonly StatementEntry[];
}

const text = z.string();
const claimRow = z.tuple([
  text,
  text,
  text,
  text.nullable(),
  text,
  z.boolean(),
  text.nullable(),
  z.number().nullable(),
]);
const attestedRow = z.tuple([text, text, claimRow]);
const nodeRow = z.tuple([
  text,
  text,
  z.record(text, z.unknown()),
  z.array(attestedRow),
  text.nullable(),
  text.nullable(),
]);
const statementRow = z.tuple([
  text,
  text,
  text.nullable(),
  z.array(text),
  z.tuple([text, text, z.record(text, z.unknown())]).nullable(),
]);

const claimColumns = cypher`node.id, source.id, claim.run, claim.property, claim.value, claim.preferred, claim.quote, claim.nth`;

/** Those of the nodes that are in the graph, by id. */
export async function readNodes(
  run: Run,
  model: GraphModel,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, GraphNode>> {
  const byKind = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    for (const kind of kindsOfId(model, id)) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  const found = await Promise.all([...byKind].map(([kind, group]) => readKind(run, model, kind, group)));
  return new Map(found.flat().map((node) => [node.id, node]));
}

async function readKind(
  run: Run,
  model: GraphModel,
  kind: string,
  ids: readonly string[],
): Promise<readonly GraphNode[]> {
  // A node is stated by its source's own file in the ledger: only sources are looked up there.
  const own =
    kind === model.evidence ? cypher`OPTIONAL MATCH (load${label(bookkeeping.load)} {id: id})` : cypher``;
  const query = cypher`UNWIND $ids AS id
MATCH (node${label(kind)} {id: id}) ${own}
OPTIONAL MATCH (made${label(bookkeeping.run)} {id: node.run})
OPTIONAL MATCH (node)-[claim${claimTypes(model)} WHERE claim.run IS NOT NULL]->(source)
RETURN id, elementId(node), properties(node),
  collect(CASE WHEN claim IS NOT NULL THEN [claim.id, elementId(claim), [${claimColumns}]] END), ${kind === model.evidence ? cypher`load.claim` : cypher`null`}, made.source`;
  const rows = await run(cypherQuery(query, { ids }));
  return rows.map((row): GraphNode => {
    const [id, element, properties, attested, claim, maker] = nodeRow.parse(row);
    const held = attested.map(([, , columns]) => claimOf(columns));
    const implied = impliedBy(maker, model, kind, properties, held);
    return {
      ...{ id, element, kind, properties, implied },
      claims: [...held, ...(claim === null ? [] : [parseClaim(claim)]), ...(implied ? [implied] : [])],
      attestations: new Map(attested.map(([edge, at]) => [edge, at])),
    };
  });
}

/** What the import that made a node says in passing of it, as long as no edge holds it. */
function impliedBy(
  maker: string | null,
  model: GraphModel,
  kindName: string,
  properties: Readonly<Record<string, unknown>>,
  held: readonly NodeClaim[],
): NodeClaim | null {
  const kind = model.kinds[kindName];
  if (maker === null || !kind) return null;
  const isHeld = held.some(({ source, property }) => source === maker && property === null);
  return isHeld ? null : impliedClaim(kind, properties, { source: maker, run: String(properties['run']) });
}

/** Those of the statements that are in the graph, by id. */
export async function readStatements(
  run: Run,
  model: GraphModel,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, GraphStatement>> {
  const groups = [...groupBy(new Set(ids), typeOf)];
  const found = await Promise.all(groups.map(([type, group]) => readType(run, model, type, group)));
  return new Map(found.flat().map((statement) => [statement.id, statement]));
}

async function readType(
  run: Run,
  model: GraphModel,
  type: string,
  ids: readonly string[],
): Promise<readonly GraphStatement[]> {
  const query = cypher`UNWIND $ids AS id
MATCH (from)-[statement${label(type)} {id: id}]->(to)
RETURN id, elementId(statement), statement.run, coalesce(statement.entries, []),
  CASE WHEN statement.entries IS NULL AND statement.run IS NOT NULL THEN [from.id, to.id, properties(statement)] END`;
  const rows = await run(cypherQuery(query, { ids }));
  return rows.map((row): GraphStatement => {
    const [id, element, by, entries, alone] = statementRow.parse(row);
    const relationship = model.relationships[type];
    const implied = alone && relationship ? [impliedEntry(relationship, ...alone)] : [];
    return { id, element, run: by ?? undefined, entries: [...entries.map(parseEntry), ...implied] };
  });
}

/** What a source says, as far as the graph holds it. */
export async function readContent(run: Run, model: GraphModel, load: Load): Promise<SourceContent> {
  const claims = await readHeldClaims(run, model, load.id);
  const statements = await readStatements(run, model, load.statements);
  return {
    source: load.id,
    run: runOf(load.id),
    claims: [...(load.claim === null ? [] : [parseClaim(load.claim)]), ...claims],
    statements: [...statements.values()].flatMap(({ entries }) =>
      entries.filter(({ source }) => source === load.id),
    ),
  };
}

/** The claims of a source that edges hold. */
export async function readHeldClaims(
  run: Run,
  model: GraphModel,
  source: string,
): Promise<readonly NodeClaim[]> {
  const query = cypher`MATCH (source${label(model.evidence ?? '')} {id: $id})<-[claim${claimTypes(model)} WHERE claim.run IS NOT NULL]-(node)
RETURN ${claimColumns}`;
  const rows = await run(cypherQuery(query, { id: source }));
  return rows.map((row) => claimOf(claimRow.parse(row)));
}

/** The relationship type of a statement's id. */
function typeOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The types of edges that carry claims: on a property, and in passing. */
function claimTypes(model: GraphModel) {
  return cypher`${label(evidenceRelationship(model)?.type ?? '')}|${escapeName(stating)}`;
}

function claimOf([node, source, run, property, value, preferred, quote, nth]: z.infer<
  typeof claimRow
>): NodeClaim {
  return { node, source, run, property, value, preferred, quote, ...(nth !== null && { nth }) };
}

function parseClaim(text: string): NodeClaim {
  // Written by canonicalJson from a NodeClaim, and by nothing else.
  return JSON.parse(text) as NodeClaim;
}

function parseEntry(text: string): StatementEntry {
  // Written by canonicalJson from a StatementEntry, and by nothing else.
  return JSON.parse(text) as StatementEntry;
}
