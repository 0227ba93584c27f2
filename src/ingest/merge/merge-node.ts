import type { Value } from '../../cypher/cypher.ts';
import { onlyNamedProperty } from '../../model/book-keeping.ts';
import type { GraphModel, Kind } from '../../model/graph-model.ts';
import { foldedNames, foldedNamesOf, searchedNames } from '../../model/search.ts';
import { parseScalar } from '../seeds/parse-scalar.ts';
import type { NodeClaim, NodeSaying, PropertyValue } from '../changes/change-set.ts';
import { chooseValue, type Candidate } from './choose-value.ts';
import { intervalConflict, type Conflict } from './conflict.ts';
import { propertyDays } from './derived-days.ts';
import { compareSpeakers } from './speaker-order.ts';
import { storedValue } from './stored-value.ts';

export interface MergedNode {
  readonly id: string;
  /** Null if no source puts the node. */
  readonly kind: string | null;
  /** Every property the node is to have; null for those of its kind it is not to have. */
  readonly properties: Readonly<Record<string, Value>>;
  readonly conflicts: readonly Conflict[];
}

interface Said extends NodeSaying {
  readonly claim: NodeClaim;
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
  const claims = [...given].sort(compareSpeakers);
  const said = withoutNaming(
    claims.flatMap((claim): Said[] => (claim.property === null ? [{ ...sayingOf(claim), claim }] : [])),
  );
  const kinds = [...new Set(said.flatMap(({ kind }) => kind ?? []))];
  const [name, other] = kinds;
  const kind = model.kinds[name ?? ''];
  if (!kind) return { id, kind: null, properties: {}, conflicts: [] };
  const { values, conflicts } = choose(model, kind, claims, said);
  if (!values['name']) conflicts.push({ kind: 'nameless' });
  if (other !== undefined) conflicts.push({ kind: 'kinds', kinds: [kind.name, other] });
  const days = propertyDays(kind.properties, values);
  conflicts.push(...intervalConflict(days, values['startDate'], values['endDate']));
  const properties = kind.properties.map(
    (property) => [property.name, storedValue(property, values[property.name] ?? null)] as const,
  );
  const stored = { ...Object.fromEntries(properties), ...namesOf(kind, said) };
  const putting = said.filter((each) => each.kind !== null).map(({ claim }) => claim.run);
  const kept = run !== undefined && putting.includes(run) ? run : (putting[0] ?? null);
  return {
    id,
    kind: kind.name,
    properties: {
      ...stored,
      ...days,
      [foldedNames]: foldedNamesOf(searchedNames(model), stored),
      id,
      run: kept,
      [onlyNamedProperty]: said.some(({ onlyNamed }) => onlyNamed) ? true : null,
    },
    conflicts,
  };
}

/** Where somebody puts the node, those who only name it have nothing to say. */
function withoutNaming(said: readonly Said[]): readonly Said[] {
  const putting = said.filter(({ kind, onlyNamed }) => kind !== null && !onlyNamed);
  return putting.length > 0 ? said.filter(({ onlyNamed }) => !onlyNamed) : said;
}

/** The content of a claim without `property`. */
export function sayingOf(claim: NodeClaim): NodeSaying {
  // Written by canonicalJson from a NodeSaying, and by nothing else.
  return JSON.parse(claim.value) as NodeSaying;
}

function choose(model: GraphModel, kind: Kind, claims: readonly NodeClaim[], said: readonly Said[]) {
  const values: Record<string, PropertyValue | null> = {};
  const conflicts: Conflict[] = [];
  for (const { name, type } of kind.properties) {
    const passing = said.flatMap(({ properties, claim }): Candidate[] => {
      const value = properties[name];
      return value === undefined ? [] : [{ value, source: claim.source, run: claim.run, preferred: false }];
    });
    const stated = claims.flatMap((claim): Candidate[] => {
      const parsed = claim.property === name ? parseScalar(model, type, claim.value) : null;
      return parsed?.ok
        ? [{ value: parsed.value, source: claim.source, run: claim.run, preferred: claim.preferred }]
        : [];
    });
    const choice = chooseValue(type, [...passing, ...stated]);
    values[name] = choice.value;
    if (choice.conflict) conflicts.push({ kind: 'values', property: name, candidates: choice.conflict });
  }
  return { values, conflicts };
}

/** Parallel lists, each tagged name once, in the order of the sources. */
function namesOf(kind: Kind, said: readonly Said[]): Record<string, Value> {
  if (!kind.properties.some(({ name }) => name === 'nameTags')) return {};
  const pairs = new Map(said.flatMap(({ names }) => names.map((pair) => [pair.join('\0'), pair] as const)));
  const all = [...pairs.values()];
  return {
    names: all.length > 0 ? all.map(([, name]) => name) : null,
    nameTags: all.length > 0 ? all.map(([tag]) => tag) : null,
  };
}
