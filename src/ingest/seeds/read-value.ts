import type { Place } from '../../errors/problem.ts';
import type { Property } from '../../model/graph-model.ts';
import { suggestion } from '../../util/nearest.ts';
import type { PropertyValue } from '../changes/change-set.ts';
import { isBlank, type Located, type LocatedPair } from './located.ts';
import { parseScalar } from './parse-scalar.ts';
import type { SeedContext } from './seed-context.ts';
import { textFault } from './text-fault.ts';

/** An index of Neo4j refuses the write of more than 8,167 bytes. */
const indexedBytes = 8000;

type Context = Pick<SeedContext, 'model' | 'findings'>;

/** A text that says something, or null and a finding. */
export function readText(value: Located, what: string, { findings }: Context): string | null {
  if (value.kind !== 'text') {
    findings.add(value.place, `${what} is a text here, not a ${value.kind}.`);
    return null;
  }
  if (isBlank(value)) {
    findings.add(value.place, `${what} is empty.`, 'Give it a value or leave the line out.');
    return null;
  }
  const fault = textFault(value.text);
  if (!fault) return value.text;
  findings.add(value.place, `${what}: ${fault.message}`, fault.hint);
  return null;
}

/** A text of a scalar or enumeration of the model as its value, or null and a finding. */
export function readScalar(
  value: Located,
  what: string,
  type: string,
  context: Context,
): string | number | boolean | null {
  const text = readText(value, what, context);
  if (text === null) return null;
  const parsed = parseScalar(context.model, type, text);
  if (parsed.ok) return parsed.value;
  context.findings.add(value.place, `${what}: ${parsed.message}`, parsed.hint);
  return null;
}

/** The properties that pairs give; one that the model does not know, or whose value it does not allow, is a finding. */
export function readProperties(
  pairs: readonly LocatedPair[],
  known: readonly Property[],
  owner: string,
  context: Context,
  otherKeys: readonly string[] = [],
): Record<string, PropertyValue> {
  const names = [...known.map((property) => property.name), ...otherKeys];
  const read: Record<string, PropertyValue> = {};
  for (const { key, place, value } of pairs) {
    const property = known.find(({ name }) => name === key);
    if (property) {
      const given = readValue(value, property, context);
      if (given !== null) read[key] = given;
    } else {
      unknownKey(key, place, owner, names, context);
    }
  }
  return read;
}

/** Tells of a key that nothing reads. */
export function unknownKey(
  key: string,
  place: Place,
  owner: string,
  known: readonly string[],
  { findings }: Context,
): void {
  findings.add(place, `${owner} has no "${key}".`, suggestion(key, known));
}

function readValue(value: Located, property: Property, context: Context): PropertyValue | null {
  if (!property.list) return readOne(value, property, context);
  const items = value.kind === 'list' ? value.items : [value];
  const read = items.map((item) => readScalar(item, property.name, property.type, context));
  return read.every((item) => item !== null) ? read : null;
}

function readOne(
  value: Located,
  { name, type, search, unique }: Property,
  context: Context,
): string | number | boolean | null {
  const read = readScalar(value, name, type, context);
  const indexed = search || unique;
  if (indexed && typeof read === 'string' && Buffer.byteLength(read) > indexedBytes) {
    context.findings.add(
      value.place,
      `${name} is longer than the ${indexedBytes} bytes that an index takes.`,
    );
  }
  return read;
}
