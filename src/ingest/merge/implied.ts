import { onlyNamedProperty } from '../../model/book-keeping.ts';
import type { Kind, Property, Relationship } from '../../model/graph-model.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { NodeClaim, NodeSaying, PropertyValue, StatementEntry } from '../changes/change-set.ts';
import type { Speaker } from './speaker-order.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * What an import says in passing of a node that it made: no edge holds it as long as no other source speaks of the node,
 * for the node itself is what it says.
 */
export function impliedClaim(kind: Kind, stored: Stored, { source, run }: Speaker): NodeClaim {
  const tags = textsOf(stored['nameTags']);
  const names = textsOf(stored['names']).map((name, index) => [tags[index] ?? '', name] as const);
  const own = kind.properties.filter(({ name }) => !['id', 'names', 'nameTags'].includes(name));
  const saying: NodeSaying = {
    ...{ kind: kind.name, names, properties: valuesOf(own, stored) },
    ...(stored[onlyNamedProperty] === true && { onlyNamed: true }),
  };
  const value = canonicalJson(saying);
  return { node: String(stored['id']), source, run, property: null, value, preferred: false, quote: null };
}

/** What a source states by an edge that it alone states: without `entries` the edge itself is what it says. */
export function impliedEntry(
  relationship: Relationship,
  from: string,
  to: string,
  stored: Stored,
): StatementEntry {
  const { asOf, confidence, id, run } = stored;
  const own = relationship.properties.filter(({ name }) => !['id', 'asOf', 'confidence'].includes(name));
  const [quote = ''] = textsOf(stored['quotes']);
  return {
    id: String(id),
    type: relationship.type,
    ...{ from, to },
    source: textsOf(stored['sources'])[0] ?? '',
    run: String(run),
    quote: quote === '' ? null : quote,
    preferred: false,
    asOf: typeof asOf === 'string' ? asOf : null,
    confidence: typeof confidence === 'string' ? confidence : 'STATED',
    properties: valuesOf(own, stored),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function valuesOf(properties: readonly Property[], stored: Stored): Record<string, PropertyValue> {
  return Object.fromEntries(
    properties.flatMap(({ name }) => {
      const value = stored[name];
      // The database keeps of these properties what the model says, or nothing.
      return value === undefined || value === null ? [] : [[name, value as PropertyValue] as const];
    }),
  );
}
