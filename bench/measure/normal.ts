/** JSON as it is parsed. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

type JsonObject = Readonly<Record<string, Json>>;

/**
 * One shape for the answers of all contenders: a list of rows where there is nothing else, `{totalCount, rows}` where there
 * is a count; a row is the node with the statement's own fields beside it under `edge`.
 */
function normal(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(normal);
  if (!isObject(value)) return value;
  const { edges, nodes, aggregate, ...others } = value;
  const rows = edges ?? nodes;
  if (rows === undefined)
    return aggregate === undefined ? fields(others) : { ...fields(others), ...countOf(aggregate) };
  const list = (rows as readonly Json[]).map((row) => (edges === undefined ? normal(row) : edgeRow(row)));
  return Object.keys(others).length > 0 ? { ...fields(others), rows: list } : list;
}

function fields(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, normal(value)]));
}

/** The rival puts the statement's fields under `properties`, Grappe beside `node`. */
function edgeRow(row: Json): Json {
  if (!isObject(row)) return row;
  const { node, properties, ...own } = row;
  const edge = { ...own, ...(isObject(properties ?? null) ? (properties as JsonObject) : {}) };
  const plain = normal(node ?? null);
  return Object.keys(edge).length > 0 && isObject(plain) ? { ...plain, edge: fields(edge) } : plain;
}

function countOf(aggregate: Json): JsonObject {
  const count = isObject(aggregate) ? (aggregate['count'] ?? null) : null;
  return isObject(count) && count['nodes'] !== undefined ? { totalCount: count['nodes'] } : {};
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of the only root field, normal; of a look-up that answers a list, its only row. */
export function normalAnswer(data: Json, single: boolean): Json {
  if (!isObject(data)) return data;
  const [root = null] = Object.values(data);
  const rows = normal(root);
  return single && Array.isArray(rows) ? ((rows as readonly Json[])[0] ?? null) : rows;
}

/** The place of the first difference, or null where there is none; the order of fields does not count. */
export function difference(left: Json, right: Json, place = '$'): string | null {
  if (Array.isArray(left) && Array.isArray(right)) {
    const [ours, theirs] = [left as readonly Json[], right as readonly Json[]];
    if (ours.length !== theirs.length) return `${place}: ${ours.length} rows against ${theirs.length}`;
    return first(
      ours.map((value, index) => () => difference(value, theirs[index] ?? null, `${place}[${index}]`)),
    );
  }
  if (isObject(left) && isObject(right)) {
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return first(
      names.map((name) => () => difference(left[name] ?? null, right[name] ?? null, `${place}.${name}`)),
    );
  }
  return Object.is(left, right) ? null : `${place}: ${JSON.stringify(left)} against ${JSON.stringify(right)}`;
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return null;
}

/** Objects below the root for each distinct one of them that holds lists: how often the same thing is answered again. */
export function repetition(value: Json): number {
  let slots = 0;
  const distinct = new Set<string>();
  const visit = (each: Json): void => {
    if (Array.isArray(each)) (each as readonly Json[]).forEach(visit);
    else if (isObject(each)) {
      if (Object.values(each).some(Array.isArray) && typeof each['name'] === 'string') {
        slots += 1;
        distinct.add(each['name']);
      }
      Object.values(each).forEach(visit);
    }
  };
  visit(value);
  return distinct.size === 0 ? 1 : slots / distinct.size;
}
