import { holderOf } from '../access/keys.ts';
import type { Database } from '../database/database.ts';
import { grappeError } from '../errors/problem.ts';
import { contribute } from '../ingest/contribute/contribute.ts';
import type { GivenChange, PutGiven, StateGiven, ValueGiven } from '../ingest/contribute/given-change.ts';
import { acceptMatch } from '../ingest/matches/accept-match.ts';
import { decisions } from '../ingest/matches/candidate-edge.ts';
import { refuseMatch } from '../ingest/matches/refuse-match.ts';
import { undoMatch } from '../ingest/matches/undo-match.ts';
import type { PropertyValue } from '../ingest/changes/change-set.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { upperSnake } from '../model/naming.ts';
import type { Curation } from './mutate.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Lets who has a key contribute. Arguments are those of the API schema, coerced. */
export function createCuration(database: Database, model: GraphModel): Curation {
  return {
    async decideMatch({ kept, other, decision }, authorization) {
      await holderOf(database, authorization);
      const pair = [database, model, String(kept), String(other)] as const;
      if (decision === decisions.same) await acceptMatch(...pair);
      else if (decision === decisions.different) await refuseMatch(...pair);
      else await undoMatch(database, model, String(other));
      return String(decision);
    },
    async contribute(given, authorization) {
      const by = await holderOf(database, authorization);
      const changes = given['changes'] as readonly Fields[];
      const revisions = await contribute(database, model, {
        changes: changes.map((change, index) => changeOf(change, model, `changes[${index}]`)),
        source: String(given['source']),
        idempotencyKey: String(given['idempotencyKey']),
        why: textOf(given['why']),
        by,
      });
      return revisions.map((each) => ({ ...each, before: parsed(each.before), after: parsed(each.after) }));
    },
  };
}

function parsed(properties: string | null): unknown {
  return properties === null ? null : JSON.parse(properties);
}

function changeOf({ put, state, retract }: Fields, model: GraphModel, place: string): GivenChange {
  if (put) return { kind: 'put', put: putOf(put as Fields, model, place) };
  if (state) return { kind: 'state', state: stateOf(state as Fields, place) };
  return { kind: 'retract', id: String(retract) };
}

function putOf({ id, kind, names, properties, stated }: Fields, model: GraphModel, place: string): PutGiven {
  const of = Object.keys(model.kinds).find((name) => upperSnake(name) === kind);
  return {
    id: String(id),
    kind: of ?? null,
    names: Object.entries(valuesOf(names, `${place}.put.names`)).flatMap(([tag, named]) =>
      [named].flat().map((name) => [tag, String(name)] as const),
    ),
    properties: valuesOf(properties, `${place}.put`),
    values: Object.entries((stated ?? {}) as Fields).map(([property, claim]) =>
      statedOf(property, claim, `${place}.put.stated`),
    ),
  };
}

const statedKeys = ['value', 'quote', 'preferred'];

function statedOf(property: string, given: unknown, place: string): ValueGiven {
  const claim = isPlain(given) ? { value: given } : given;
  const isClaim = typeof claim === 'object' && claim !== null && 'value' in claim && isPlain(claim.value);
  if (!isClaim || Object.keys(claim).some((key) => !statedKeys.includes(key)))
    throw grappeError('BAD_USER_INPUT', `${place}: ${property} is no claim.`, {
      hint: 'A claim is {value: "…", quote: "…", preferred: true}.',
    });
  const { value, quote, preferred } = claim as Fields;
  return { property, value: String(value), quote: textOf(quote), preferred: preferred === true };
}

function stateOf(given: Fields, place: string): StateGiven {
  const { type, from, to } = given;
  const all = valuesOf(given['properties'], `${place}.state`);
  const { asOf, confidence, key, quote, preferred, ...properties } = all;
  return {
    ...{ type: String(type), from: String(from), to: String(to), key: shown(key), quote: shown(quote) },
    ...{ asOf: shown(asOf), confidence: shown(confidence), properties },
    preferred: preferred === true,
  };
}

function shown(value: PropertyValue | undefined): string | null {
  return value === undefined ? null : String(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Of what an object may hold, what a property can be; null says nothing. */
function valuesOf(properties: unknown, place: string): Readonly<Record<string, PropertyValue>> {
  const given = Object.entries((properties ?? {}) as Fields).filter(([, value]) => value !== null);
  return Object.fromEntries(
    given.map(([name, value]) => {
      if (isValue(value)) return [name, value] as const;
      throw grappeError('BAD_USER_INPUT', `${place}: ${name} is no value of a property.`, {
        hint: 'Values are texts, numbers, booleans, or lists of them.',
      });
    }),
  );
}

function isValue(value: unknown): value is PropertyValue {
  return Array.isArray(value) ? value.every(isPlain) : isPlain(value);
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
