import type { Property, Relationship } from '../../model/graph-model.ts';
import { suggestion } from '../../util/nearest.ts';
import type { PropertyValue, StatementEntry } from '../changes/change-set.ts';
import { claimRelationship, isEvidenceRelationship } from '../../model/book-keeping.ts';
import { valueOf, type LocatedMap, type LocatedPair } from './located.ts';
import { readEnds } from './read-ends.ts';
import { readProperties, readScalar, readText } from './read-value.ts';
import type { SeedContext } from './seed-context.ts';
import { isTypeKey, statementKeys } from './statement-keys.ts';

/** The default day that the source vouches for; asked only where a statement gives none. */
export type DefaultDay = () => string | null;

/** The entry of a file on one statement, or null and findings. */
export function readStatement(
  statement: LocatedMap,
  context: SeedContext,
  defaultDay: DefaultDay,
): StatementEntry | null {
  const head = readHead(statement, context);
  if (!head) return null;
  const { pair, named } = head;
  const standing = valueOf(statement, 'standing');
  const written = standing ? claimRelationship(context.model) : named;
  if (!written) {
    context.findings.add(standing?.place ?? pair.place, 'This model has no relationship for claims.');
    return null;
  }
  const ends = readEnds(pair, named, context);
  const key = readKey(statement, context);
  const common = readCommon(statement, written, context, defaultDay);
  const given = readOwn(statement, pair, named, written, context);
  if (!ends) return null;
  const parts = [
    ...(written.claim ? [written.type] : []),
    named.type,
    ends.from,
    ends.to,
    ...(key === null ? [] : [key]),
  ];
  return {
    id: parts.join('/'),
    type: written.type,
    ...ends,
    source: context.source,
    run: context.run,
    ...common,
    properties: written.claim ? { ...given, statement: named.type } : given,
  };
}

function readHead(
  statement: LocatedMap,
  { model, findings }: SeedContext,
): { pair: LocatedPair; named: Relationship } | null {
  const [pair, second] = statement.pairs.filter(({ key }) => isTypeKey(key));
  if (!pair) {
    findings.add(statement.place, 'The statement has no type.', 'Begin it with "TYPE: [from, to]".');
    return null;
  }
  if (second)
    findings.add(
      second.place,
      `A statement has one type; this one has ${pair.key} and ${second.key}.`,
      'Begin the second one with "- ".',
    );
  const named = model.relationships[pair.key];
  const types = Object.values(model.relationships).filter(
    (each) => !each.claim && !isEvidenceRelationship(model, each),
  );
  if (!named) {
    findings.add(
      pair.place,
      `There is no relationship "${pair.key}".`,
      suggestion(
        pair.key,
        types.map(({ type }) => type),
      ),
    );
    return null;
  }
  if (types.includes(named)) return { pair, named };
  const hint = named.claim
    ? 'Name the statement it would be, and give it a standing.'
    : 'Give the node under nodes:, with what is quoted under stated:.';
  findings.add(pair.place, `${named.type} is not written as a statement.`, hint);
  return null;
}

function readKey(statement: LocatedMap, context: SeedContext): string | null {
  const key = valueOf(statement, 'key');
  const text = key ? readText(key, 'key', context) : null;
  if (key && text !== null && !/^[A-Za-z0-9][A-Za-z0-9._~-]*$/.test(text)) {
    context.findings.add(key.place, `"${text}" is not a key.`, 'A key is letters, digits and hyphens.');
  }
  return text;
}

function readCommon(
  statement: LocatedMap,
  written: Relationship,
  context: SeedContext,
  defaultDay: DefaultDay,
) {
  const quote = valueOf(statement, 'quote');
  const preferred = valueOf(statement, 'preferred');
  const confidence = valueOf(statement, 'confidence');
  const asOf = valueOf(statement, 'asOf');
  const dated = written.properties.some(({ name }) => name === 'asOf');
  const day = asOf ? readScalar(asOf, 'asOf', 'EDTF', context) : null;
  const level = confidence ? readScalar(confidence, 'confidence', 'Confidence', context) : null;
  if (!dated && asOf) context.findings.add(asOf.place, `${written.type} has no "asOf".`);
  return {
    quote: quote ? readText(quote, 'quote', context) : null,
    preferred: preferred ? readScalar(preferred, 'preferred', 'Boolean', context) === true : false,
    asOf: dated ? (asOf ? (day as string | null) : defaultDay()) : null,
    confidence: typeof level === 'string' ? level : 'STATED',
  };
}

/** Dates and own properties. A claim takes those that the statement it names would have, as far as claims can keep them. */
function readOwn(
  statement: LocatedMap,
  type: LocatedPair,
  named: Relationship,
  written: Relationship,
  context: SeedContext,
): Record<string, PropertyValue> {
  const readAlready = ['id', 'asOf', 'confidence', 'statement', 'standing'];
  const pairs = statement.pairs.filter(
    ({ key }) => !isTypeKey(key) && !['asOf', 'confidence', 'key', 'quote', 'preferred'].includes(key),
  );
  const known = written.properties.filter(({ name }) => !readAlready.includes(name));
  if (!written.claim) return readProperties(pairs, known, named.type, context, statementKeys);
  const own = new Map(named.properties.map((property) => [property.name, property]));
  const dates = ['startDate', 'endDate'];
  const claimed = known.flatMap((property): readonly Property[] => {
    const same = own.get(property.name) ?? (dates.includes(property.name) ? property : undefined);
    return same ? [same] : [];
  });
  const standing = written.properties.filter(({ name }) => name === 'standing');
  const read = readProperties(
    pairs,
    [...standing, ...claimed],
    `A claimed ${type.key}`,
    context,
    statementKeys,
  );
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [name, asKept(value, name, written)]),
  );
}

function asKept(value: PropertyValue, name: string, written: Relationship): PropertyValue {
  const kept = written.properties.find((property) => property.name === name);
  return kept?.type === 'String' && !kept.list
    ? Array.isArray(value)
      ? value.join(', ')
      : String(value)
    : value;
}
