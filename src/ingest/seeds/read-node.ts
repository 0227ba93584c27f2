import type { Kind } from '../../model/graph-model.ts';
import { suggestion } from '../../util/nearest.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { NodeClaim, NodeSaying } from '../changes/change-set.ts';
import { checkId, nearestId } from './check-id.ts';
import { isBlank, valueOf, type Located, type LocatedMap, type LocatedPair } from './located.ts';
import { readNames } from './read-names.ts';
import { readProperties, readScalar, readText, unknownKey } from './read-value.ts';
import type { SeedContext } from './seed-context.ts';

const ownKeys = ['kind', 'names', 'stated'];
const statedKeys = ['value', 'preferred', 'quote'];

/** The claims of a file on one node; none where it is only referred to. */
export function readNode({ key: id, place, value }: LocatedPair, context: SeedContext): readonly NodeClaim[] {
  const { model, findings, kinds } = context;
  if (value.kind !== 'map' && !isBlank(value)) {
    findings.add(
      value.place,
      'A node is a map of its properties.',
      'Write "id: {}" to refer to a node of another file.',
    );
    return [];
  }
  const kind = model.kinds[kinds.get(id) ?? ''];
  if (!kind) {
    if (id !== '') unknownNode(id, value, { place, value, key: id }, context);
    return [];
  }
  if (value.kind !== 'map' || value.pairs.length === 0) return [];
  if (id === context.source)
    findings.add(place, 'A file says under source: what its source is, not under nodes:.');
  return readClaims(id, kind, value, context);
}

/** What a file says of a node whose kind is known. */
export function readClaims(
  id: string,
  kind: Kind,
  value: LocatedMap,
  context: SeedContext,
): readonly NodeClaim[] {
  const stated = valueOf(value, 'stated');
  const claims = stated ? readStated(id, kind, stated, context) : [];
  const saying = readSaying(kind, value, context);
  const says = saying.kind !== null || saying.names.length > 0 || Object.keys(saying.properties).length > 0;
  if (!says) return claims;
  return [{ ...claimOf(id, context), property: null, value: canonicalJson(saying) }, ...claims];
}

function readSaying(kind: Kind, value: LocatedMap, context: SeedContext): NodeSaying {
  const known = kind.properties.filter(({ name }) => !['id', 'names', 'nameTags'].includes(name));
  const pairs = value.pairs.filter(({ key }) => !ownKeys.includes(key));
  const properties = readProperties(pairs, known, `A ${kind.name}`, context, ownKeys);
  const puts = valueOf(value, 'kind') !== undefined || valueOf(value, 'name') !== undefined;
  return {
    kind: puts ? kind.name : null,
    names: readNames(valueOf(value, 'names'), kind, context),
    properties,
  };
}

function readStated(id: string, kind: Kind, stated: Located, context: SeedContext): readonly NodeClaim[] {
  const { findings } = context;
  if (stated.kind !== 'map') {
    findings.add(stated.place, 'stated is a map of properties.', 'Write "property: { value: …, quote: … }".');
    return [];
  }
  const known = kind.properties.filter(({ name, list }) => !list && name !== 'id');
  return stated.pairs.flatMap(({ key, place, value }) => {
    const property = known.find(({ name }) => name === key);
    if (!property) {
      unknownKey(
        key,
        place,
        `A ${kind.name}`,
        known.map(({ name }) => name),
        context,
      );
      return [];
    }
    const given: LocatedMap =
      value.kind === 'map' ? value : { kind: 'map', place, pairs: [{ key: 'value', place, value }] };
    for (const pair of given.pairs)
      if (!statedKeys.includes(pair.key)) unknownKey(pair.key, pair.place, 'A claim', statedKeys, context);
    const text = valueOf(given, 'value');
    if (!text) findings.add(place, `The claim on ${key} has no value.`);
    if (!text || readScalar(text, key, property.type, context) === null) return [];
    return [
      {
        ...claimOf(id, context),
        property: key,
        value: text.kind === 'text' ? text.text : '',
        ...readGrounds(given, context),
      },
    ];
  });
}

function readGrounds(given: LocatedMap, context: SeedContext): { preferred: boolean; quote: string | null } {
  const preferred = valueOf(given, 'preferred');
  const quote = valueOf(given, 'quote');
  return {
    preferred: preferred ? readScalar(preferred, 'preferred', 'Boolean', context) === true : false,
    quote: quote ? readText(quote, 'quote', context) : null,
  };
}

function claimOf(node: string, { source, run }: SeedContext) {
  return { node, source, run, preferred: false, quote: null };
}

function unknownNode(
  id: string,
  value: Located,
  pair: LocatedPair,
  { model, findings, kinds }: SeedContext,
): void {
  const puts = value.kind === 'map' && ['kind', 'name'].some((key) => valueOf(value, key));
  if (puts && valueOf(value, 'kind')) return;
  if (puts) {
    const candidates = Object.values(model.kinds).flatMap((kind) =>
      id.startsWith(`${kind.prefix}:`) ? [kind.name] : [],
    );
    if (candidates.length > 0) findings.add(pair.place, `"${id}" has no kind.`, suggestion('', candidates));
    return;
  }
  if (checkId(model, id, pair.place, findings)) {
    findings.add(
      pair.place,
      `No file puts "${id}".`,
      nearestId(id, kinds.keys()) ?? 'Give it a kind and a name here, or in another file.',
    );
  }
}
