import { grappeError } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Arguments } from './context.ts';
import type { KeyValue } from './selection.ts';

/**
 * The key that a look-up names, by `id` or by `by: {…}`. An id tells its kind by its prefix, so that only kinds that can
 * bear it are looked at.
 *
 * @throws {GrappeError} BAD_USER_INPUT for an id of another kind
 */
export function keyValue(
  model: GraphModel,
  kinds: readonly string[],
  args: Arguments,
  field: string,
): KeyValue {
  const [property, value] = (Object.entries((args['by'] as object | undefined) ?? { id: args['id'] })[0] ??
    []) as [string, string];
  return property === 'id'
    ? { kinds: kindsOfId(model, kinds, value, field), property, value }
    : { kinds, property, value };
}

function kindsOfId(
  model: GraphModel,
  kinds: readonly string[],
  id: string,
  field: string,
): readonly string[] {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  const bearers = Object.values(model.kinds).filter((kind) => kind.prefix === prefix);
  if (bearers.length === 0) return kinds;
  const possible = bearers.filter((kind) => kinds.includes(kind.name)).map((kind) => kind.name);
  if (possible.length > 0) return possible;
  const right = namesOf(
    model,
    bearers.map((kind) => kind.name),
  ).join(' or ');
  throw grappeError(
    'BAD_USER_INPUT',
    `${field}: "${id}" is an id of: ${right}; ask ${right}(by: {id: …}) or node(id: …).`,
  );
}

/** The look-up fields of kinds, or of the one interface that means them all. */
function namesOf(model: GraphModel, kinds: readonly string[]): readonly string[] {
  const same = Object.values(model.interfaces).find(
    (each) =>
      each.singular !== null &&
      each.kinds.length === kinds.length &&
      each.kinds.every((kind) => kinds.includes(kind)),
  );
  return same?.singular ? [same.singular] : kinds.map((kind) => model.kinds[kind]?.singular ?? kind);
}
