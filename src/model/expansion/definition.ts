/**
 * The API schema as data, before it becomes text or type objects. Each definition has one type of GraphQL; the types
 * of members are written as in SDL, `[Actor!]!`.
 */
export type Definition = FieldsDefinition | EnumDefinition | ScalarDefinition;

export interface FieldsDefinition {
  readonly kind: 'type' | 'interface' | 'input';
  readonly name: string;
  readonly description: string;
  readonly members: readonly Member[];
  readonly interfaces?: readonly string[];
  /** Exactly one member must be given; inputs only. */
  readonly oneOf?: boolean;
}

export interface EnumDefinition {
  readonly kind: 'enum';
  readonly name: string;
  readonly description: string;
  readonly values: readonly { readonly name: string; readonly description: string }[];
}

export interface ScalarDefinition {
  readonly kind: 'scalar';
  readonly name: string;
  readonly description: string;
  readonly specifiedBy: string | null;
  readonly pattern: string | null;
  /** Stands for objects of any fields; for texts unless given. */
  readonly holds?: 'objects';
}

/** A field, an input field or an argument. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly arguments?: readonly Member[];
  /** What holds if it is not given: an integer, or the name of an enum value. */
  readonly fallback?: number | string;
}

export function member(
  name: string,
  type: string,
  description: string,
  given: readonly Member[] = [],
): Member {
  return { name, type, description, ...(given.length > 0 ? { arguments: given } : {}) };
}
