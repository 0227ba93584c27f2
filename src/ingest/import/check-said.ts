import type { GraphModel, Kind, Property, Relationship } from '../../model/graph-model.ts';
import { nameTagOf } from '../../model/search.ts';
import { suggestion } from '../../util/nearest.ts';
import { isId } from '../seeds/check-id.ts';
import { parseScalar } from '../seeds/parse-scalar.ts';
import { textFault } from '../seeds/text-fault.ts';
import { isEvidenceRelationship } from '../../model/book-keeping.ts';
import type { PropertyValue } from '../changes/change-set.ts';
import type { NodeSaid, Said, StatementSaid } from './import-source.ts';

export interface Fault {
  readonly message: string;
  readonly hint?: string;
}

/** What is wrong with what a row says, as far as the model alone can tell. */
export type CheckSaid = (said: Said) => readonly Fault[];

/** Of most of a million rows: no list of its own for each. */
const none: readonly Fault[] = [];

function joined(found: readonly (readonly Fault[])[]): readonly Fault[] {
  return found.every((faults) => faults.length === 0) ? none : found.flat();
}

type CheckValue = (value: PropertyValue) => Fault | null;

/** Characters. An index of Neo4j takes no key beyond 8 kB, and the columns of an index share it. */
const longestIndexed = 2_000;
const longestText = 1_000_000;

/** Texts found good; a file repeats its dates and codes, and to parse a date takes longer than all else in its row. */
const mostRemembered = 50_000;

/** Makes the check of one import: it remembers what it has seen, so that a million rows are checked as fast as they are read. */
export function createChecker(model: GraphModel): CheckSaid {
  const kinds = new Map(Object.values(model.kinds).map((kind) => [kind.name, checkNode(model, kind)]));
  const types = new Map(
    Object.values(model.relationships)
      .filter((each) => !each.claim && !isEvidenceRelationship(model, each))
      .map((each) => [each.type, checkStatement(model, each)]),
  );
  return (said) => {
    if (said.kind === 'node') return kinds.get(said.of)?.(said) ?? [unknown('kind', said.of, kinds.keys())];
    return types.get(said.type)?.(said) ?? [unknown('relationship', said.type, types.keys())];
  };
}

function checkNode(model: GraphModel, kind: Kind): (said: NodeSaid) => readonly Fault[] {
  const checkProperties = propertiesCheck(
    model,
    `A ${kind.name}`,
    kind.properties.filter(({ name }) => !['id', 'names', 'nameTags'].includes(name)),
  );
  const isNamed = kind.properties.some(({ name }) => name === 'nameTags');
  const checkId = endCheck(model, [kind.name]);
  return ({ id, names, properties }) =>
    joined([
      checkId(id),
      checkProperties(properties),
      names.length > 0 && !isNamed ? [{ message: `A ${kind.name} has no "names".` }] : none,
      names.length > 0 ? names.flatMap(checkName) : none,
    ]);
}

function checkName([tag, name]: readonly [string, string]): readonly Fault[] {
  if (!nameTagOf(tag))
    return [
      { message: `"${tag}" is not a tag of a name.`, hint: 'A tag is language:SORT, as in no:OFFICIAL.' },
    ];
  if (name === '') return [{ message: 'A name is empty.' }];
  const fault = textFault(name);
  if (fault) return [fault];
  return name.length > longestIndexed
    ? [{ message: `A name has ${name.length} characters; ${longestIndexed} are the most.` }]
    : [];
}

function checkStatement(
  model: GraphModel,
  relationship: Relationship,
): (said: StatementSaid) => readonly Fault[] {
  const own = relationship.properties.filter(({ name }) => !['id', 'asOf', 'confidence'].includes(name));
  const checkProperties = propertiesCheck(model, relationship.type, own);
  const checkCommon = propertiesCheck(
    model,
    relationship.type,
    relationship.properties.filter(({ name }) => ['asOf', 'confidence'].includes(name)),
  );
  const checkFrom = endCheck(model, endsOf(relationship, 'from'));
  const checkTo = endCheck(model, endsOf(relationship, 'to'));
  return ({ type, from, to, nth, properties, asOf, confidence }) =>
    joined([
      checkFrom(from),
      checkTo(to),
      from === to ? [{ message: `"${from}" stands at both ends of ${type}.` }] : none,
      nth === undefined || keyShape.test(nth) ? none : [{ message: `"${nth}" is not a key.` }],
      checkProperties(properties),
      asOf === undefined ? none : checkCommon({ asOf }),
      confidence === undefined ? none : checkCommon({ confidence }),
    ]);
}

const keyShape = /^[A-Za-z0-9][A-Za-z0-9._~-]*$/;

function endsOf({ ends, symmetric }: Relationship, side: 'from' | 'to'): readonly string[] {
  return [...new Set(ends.flatMap((pair) => (symmetric ? [...pair.from, ...pair.to] : pair[side])))];
}

/** Which kind an end is of is known when all files are read; that one of the right kinds has such ids, at once. */
function endCheck(model: GraphModel, kinds: readonly string[]): (id: string) => readonly Fault[] {
  const prefixes = [...new Set(kinds.flatMap((kind) => model.kinds[kind]?.prefix ?? []))];
  return (id) => {
    if (!isId(id))
      return [{ message: `"${id}" is not an id.`, hint: 'An id is prefix:letters-digits-and-hyphens.' }];
    if (prefixes.includes(id.slice(0, id.indexOf(':')))) return none;
    return [
      {
        message: `"${id}" is no id of ${kinds.join(', ')}.`,
        hint: `They begin with ${prefixes.join(': or ')}:.`,
      },
    ];
  };
}

function propertiesCheck(
  model: GraphModel,
  owner: string,
  properties: readonly Property[],
): (values: Readonly<Record<string, PropertyValue>>) => readonly Fault[] {
  const checks = new Map(properties.map((property) => [property.name, checkOf(model, property)]));
  return (values) => {
    let faults: Fault[] | null = null;
    for (const name in values) {
      const value = values[name];
      const check = checks.get(name);
      if (!check)
        (faults ??= []).push({
          message: `${owner} has no "${name}".`,
          hint: suggestion(name, [...checks.keys()]),
        });
      else if (value !== undefined) {
        const fault = check(value);
        if (fault) (faults ??= []).push({ ...fault, message: `${name}: ${fault.message}` });
      }
    }
    return faults ?? none;
  };
}

function checkOf(model: GraphModel, property: Property): CheckValue {
  const one = checkScalar(model, property);
  if (!property.list)
    return (value) => (Array.isArray(value) ? { message: 'One value is expected, not a list.' } : one(value));
  return (value) => {
    if (!Array.isArray(value)) return { message: 'A list is expected.' };
    return value.map((item: string | number | boolean) => one(item)).find((fault) => fault !== null) ?? null;
  };
}

function checkScalar(model: GraphModel, { type, search, unique }: Property): CheckValue {
  switch (type) {
    case 'Int':
      return (value) =>
        Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
          ? null
          : not(value, 'a whole number of 32 bits');
    case 'Float':
      return (value) => (Number.isFinite(value) ? null : not(value, 'a number'));
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? null : not(value, 'true or false'));
    default: {
      const most = search || unique ? longestIndexed : longestText;
      const checkText = remembering((text) => {
        const parsed = parseScalar(model, type, text);
        return parsed.ok ? null : parsed;
      });
      return (value) => {
        if (typeof value !== 'string') return not(value, 'a text');
        if (value.length > most)
          return { message: `The text has ${value.length} characters; ${most} are the most.` };
        return type === 'String' ? textFault(value) : checkText(value);
      };
    }
  }
}

function not(value: PropertyValue, expected: string): Fault {
  return { message: `${JSON.stringify(value)} is not ${expected}.` };
}

function remembering(check: (text: string) => Fault | null): (text: string) => Fault | null {
  const good = new Set<string>();
  return (text) => {
    if (good.has(text)) return null;
    const fault = check(text);
    if (!fault && good.size < mostRemembered) good.add(text);
    return fault;
  };
}

function unknown(what: string, name: string, names: Iterable<string>): Fault {
  return { message: `There is no ${what} "${name}".`, hint: suggestion(name, [...names]) };
}
