import type { Value } from '../../cypher/cypher.ts';
import { onlyNamedProperty } from '../../model/book-keeping.ts';
import type { GraphModel, Kind } from '../../model/graph-model.ts';
import { foldedNames, foldedNamesOf, searchedNames } from '../../model/search.ts';
import { parseScalar } from '../seeds/parse-scalar.ts';
import type { NodeClaim, NodeSaying, PropertyValue } from '../changes/change-set.ts';
import { chooseValue, type Candidate } from './choose-value.ts';
import { intervalConflict, type Conflict } from './conflict.ts';
import { propertyDays } from './derived-days.ts';
import { compareSpeakers, type Speaker } from './speaker-order.ts';
import { storedValue } from './stored-value.ts';

export interface MergedNode {
  readonly id: string;
  /** Null if no source puts the node. */
  readonly kind: string | null;
  /** Every property the node is to have; null for those of its kind it is not to have. */
  readonly properties: Readonly<Record<string, Value>>;
  readonly conflicts: readonly Conflict[];
}

/** What one source says of a node in passing. */
export interface Passing extends Speaker {
  readonly saying: NodeSaying;
}

/**
 * The node that the claims of all its sources make, the same in whatever order they come: preferred values win, a more
 * precise date refines a coarser one, names are united.
 *
 * @param run the change set that made the node; it stays while its source does
 */
export function mergeNode(
  model: GraphModel,
  id: string,
  given: readonly NodeClaim[],
  run?: string,
): MergedNode {
  const passing = given
    .filter(({ property }) => property === null)
    .map((claim) => ({ source: claim.source, run: claim.run, saying: sayingOf(claim) }));
  return mergeSayings(
    model,
    id,
    passing,
    given.filter(({ property }) => property !== null),
    run,
  );
}

/**
 * As {@link mergeNode}, of what sources say in passing and what they claim of single properties.
 *
 * @param stated claims that have a `property`
 */
export function mergeSayings(
  model: GraphModel,
  id: string,
  passing: readonly Passing[],
  stated: readonly NodeClaim[],
  run?: string,
): MergedNode {
  const said = withoutNaming([...passing].sort(compareSpeakers));
  const kinds = [...new Set(said.flatMap(({ saying }) => saying.kind ?? []))];
  const [name, other] = kinds;
  const kind = model.kinds[name ?? ''];
  if (!kind) return { id, kind: null, properties: {}, conflicts: [] };
  const { values, conflicts } = choose(model, kind, [...stated].sort(compareSpeakers), said);
  if (!values['name']) conflicts.push({ kind: 'nameless' });
  if (other !== undefined) conflicts.push({ kind: 'kinds', kinds: [kind.name, other] });
  const days = propertyDays(kind.properties, values);
  conflicts.push(...intervalConflict(days, values['startDate'], values['endDate']));
  const stored: Record<string, Value> = {};
  for (const property of kind.properties)
    stored[property.name] = storedValue(property, values[property.name] ?? null);
  Object.assign(stored, namesOf(kind, said));
  stored[foldedNames] = foldedNamesOf(searchedNames(model), stored);
  return { id, kind: kind.name, properties: { ...stored, ...days, id, ...booksOf(said, run) }, conflicts };
}

function booksOf(said: readonly Passing[], run: string | undefined): Record<string, Value> {
  const putting = said.filter(({ saying }) => saying.kind !== null).map((each) => each.run);
  return {
    run: run !== undefined && putting.includes(run) ? run : (putting[0] ?? null),
    [onlyNamedProperty]: said.some(({ saying }) => saying.onlyNamed) ? true : null,
  };
}

/** Where somebody puts the node, those who only name it have nothing to say. */
function withoutNaming(said: readonly Passing[]): readonly Passing[] {
  const isPut = said.some(({ saying }) => saying.kind !== null && !saying.onlyNamed);
  return isPut ? said.filter(({ saying }) => !saying.onlyNamed) : said;
}

/** The content of a claim without `property`. */
export function sayingOf(claim: NodeClaim): NodeSaying {
  // Written by canonicalJson from a NodeSaying, and by nothing else.
  return JSON.parse(claim.value) as NodeSaying;
}

function choose(model: GraphModel, kind: Kind, stated: readonly NodeClaim[], said: readonly Passing[]) {
  const values: Record<string, PropertyValue | null> = {};
  const conflicts: Conflict[] = [];
  for (const { name, type } of kind.properties) {
    const candidates: Candidate[] = [];
    for (const { source, run, saying } of said) {
      const value = saying.properties[name];
      if (value !== undefined) candidates.push({ value, source, run, preferred: false });
    }
    for (const { property, value, source, run, preferred } of stated) {
      const parsed = property === name ? parseScalar(model, type, value) : null;
      if (parsed?.ok) candidates.push({ value: parsed.value, source, run, preferred });
    }
    const choice = chooseValue(type, candidates);
    values[name] = choice.value;
    if (choice.conflict) conflicts.push({ kind: 'values', property: name, candidates: choice.conflict });
  }
  return { values, conflicts };
}

/** Parallel lists, each tagged name once, in the order of the sources. */
function namesOf(kind: Kind, said: readonly Passing[]): Record<string, Value> {
  if (!kind.properties.some(({ name }) => name === 'nameTags')) return {};
  const pairs = new Map(
    said.flatMap(({ saying }) => saying.names.map((pair) => [pair.join('\0'), pair] as const)),
  );
  const all = [...pairs.values()];
  return {
    names: all.length > 0 ? all.map(([, name]) => name) : null,
    nameTags: all.length > 0 ? all.map(([tag]) => tag) : null,
  };
}
