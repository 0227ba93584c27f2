import type { Place } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { nearest, suggestion } from '../../util/nearest.ts';
import type { Findings } from './findings.ts';

const shape = /^[A-Za-z][A-Za-z0-9-]{0,99}:[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}$/;

/** Kinds whose ids begin like this one. */
export function kindsOfId(model: GraphModel, id: string): readonly string[] {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return Object.values(model.kinds).flatMap((kind) => (kind.prefix === prefix ? [kind.name] : []));
}

/** Whether a text is made as ids are. */
export function isId(text: string): boolean {
  return shape.test(text);
}

/** Whether a text is an id of some kind: `prefix:letters`, without blanks and slashes, which separate the parts of statement ids. */
export function checkId(model: GraphModel, id: string, place: Place, findings: Findings): boolean {
  if (!shape.test(id)) {
    const bare = id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .trim()
      .replace(/[^A-Za-z0-9._~:-]+/g, '-');
    const hint = shape.test(bare)
      ? `Did you mean "${bare}"?`
      : 'An id is prefix:letters-digits-and-hyphens, of at most 200 characters.';
    findings.add(place, `"${id}" is not an id.`, hint);
    return false;
  }
  if (kindsOfId(model, id).length > 0) return true;
  const prefixes = [...new Set(Object.values(model.kinds).map((kind) => kind.prefix))];
  const prefix = id.slice(0, id.indexOf(':'));
  findings.add(place, `No kind has ids that begin with "${prefix}:".`, suggestion(prefix, prefixes));
  return false;
}

/** `Did you mean …?` with the nearest of the ids that begin alike. */
export function nearestId(id: string, ids: Iterable<string>): string | undefined {
  const prefix = id.slice(0, id.indexOf(':') + 1);
  const alike = [...ids].filter((other) => other.startsWith(prefix));
  const best = nearest(id, alike);
  return best === undefined ? undefined : `Did you mean "${best}"?`;
}
