/** Values by the names of properties, as JSON holds them. */
export type JsonValues = Readonly<Record<string, unknown>>;

/** Types of the database of those properties whose JSON does not tell them: `FLOAT`, `LIST<DATE>`, `INTEGER` beyond 2^53. */
export type Types = Readonly<Record<string, string>>;

/** Types of which JSON values tell by themselves, as `valueType` of Cypher names them. */
export const plainTypes: readonly string[] = ['STRING', 'BOOLEAN', 'INTEGER', 'NOTHING'].flatMap((type) => [
  `${type} NOT NULL`,
  `LIST<${type === 'NOTHING' ? type : `${type} NOT NULL`}> NOT NULL`,
]);

/** Properties as the database gives them → JSON, with the types it does not tell. */
export function toJson(
  properties: Readonly<Record<string, unknown>>,
  typed: readonly (readonly [string, string])[],
): { readonly values: JsonValues; readonly types: Types } {
  const types: Record<string, string> = Object.fromEntries(typed.map(([name, type]) => [name, bare(type)]));
  const values = Object.entries(properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      if (hasLargeInteger(value)) types[name] = Array.isArray(value) ? 'LIST<INTEGER>' : 'INTEGER';
      return [name, jsonOf(value)] as const;
    });
  const sorted = Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1));
  return { values: Object.fromEntries(values), types: Object.fromEntries(sorted) };
}

function bare(type: string): string {
  return type.replaceAll(' NOT NULL', '');
}

function hasLargeInteger(value: unknown): boolean {
  return (
    typeof value === 'bigint' || (Array.isArray(value) && value.some((item) => typeof item === 'bigint'))
  );
}

/** Numbers that JSON cannot write are texts; their type is told beside them. */
function jsonOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return Object.is(value, -0) ? '-0' : String(value);
  return value;
}

/** Values that can be a parameter as they are; those of `later` are made by functions of Cypher. */
export interface Restored {
  readonly values: Readonly<Record<string, unknown>>;
  readonly later: readonly {
    readonly name: string;
    readonly type: string;
    readonly texts: unknown;
    readonly list: boolean;
  }[];
}

/** JSON, with the types it does not tell → what goes to the database. */
export function fromJson(values: JsonValues, types: Types): Restored {
  const own: Record<string, unknown> = {};
  const later: Restored['later'][number][] = [];
  for (const [name, value] of Object.entries(values)) {
    const type = types[name];
    const [, item = type ?? ''] = /^LIST<(.*)>$/.exec(type ?? '') ?? [];
    if (type === undefined) own[name] = withIntegers(value);
    else if (item === 'FLOAT') own[name] = mapped(value, Number);
    else if (item === 'INTEGER') own[name] = mapped(value, (text) => BigInt(String(text)));
    else later.push({ name, type: item, texts: value, list: Array.isArray(value) });
  }
  return { values: own, later };
}

/** A number of JSON without a type beside it is an integer. */
function withIntegers(value: unknown): unknown {
  return mapped(value, (item) => (typeof item === 'number' ? BigInt(item) : item));
}

function mapped(value: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : change(value);
}
