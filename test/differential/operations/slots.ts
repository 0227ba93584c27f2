import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';
import type { Random } from '../random.ts';

/**
 * What the response keys of one place in the answer stand for, over all fragments that reach it: two fields may share a key
 * if they ask the same, or if they can never meet because their types differ.
 *
 * @see https://spec.graphql.org/October2021/#sec-Field-Selection-Merging
 */
export type Slots = Map<string, Slot>;

interface Slot {
  readonly askers: Asked[];
  readonly children: Slots;
}

export interface Asked {
  readonly parent: GraphQLCompositeType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Text of the arguments. */
  readonly given: string;
}

export interface Taken {
  readonly key: string;
  readonly children: Slots;
}

const aliases = ['a', 'b', 'x', 'id', 'name', 'nodes', 'edges', '__proto__', 'constructor'];

/** Finds a response key for a field, its own name or an alias that others may have too, and takes it. */
export function takeKey(slots: Slots, random: Random, asked: Asked): Taken {
  const own = asked.field.name;
  const wanted = random.chance(0.7) ? [own] : [random.pick(aliases), own];
  const candidates = [...wanted, ...aliases, ...Array.from({ length: 50 }, (_, index) => `k${index}`)];
  for (const key of candidates) {
    const slot: Slot = slots.get(key) ?? { askers: [], children: new Map() };
    if (!slot.askers.every((other) => mayMeet(other, asked))) continue;
    slot.askers.push(asked);
    slots.set(key, slot);
    return { key, children: slot.children };
  }
  throw new Error('There are more fields than aliases.');
}

function mayMeet(one: Asked, other: Asked): boolean {
  if (shapeOf(one.field) !== shapeOf(other.field)) return false;
  const isExclusive = isObjectType(one.parent) && isObjectType(other.parent) && one.parent !== other.parent;
  return isExclusive || (one.field.name === other.field.name && one.given === other.given);
}

/** Leaves that share a key must be of one type, objects only be wrapped in the same lists and non-nulls. */
function shapeOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return isCompositeType(named) ? String(type).replace(named.name, '*') : String(type);
}
