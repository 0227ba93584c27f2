import type { PropertyValue } from '../../../changes/change-set.ts';
import type { StatementSaid } from '../../import-source.ts';

interface More {
  readonly nth?: string | undefined;
  readonly asOf?: string | null | undefined;
  readonly optional?: boolean;
}

/** A statement, without what is empty: there are several in each of a million rows, so it is built step by step. */
export function stated(
  type: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, PropertyValue>>,
  { nth, asOf, optional }: More = {},
): StatementSaid {
  const statement: { -readonly [Key in keyof StatementSaid]: StatementSaid[Key] } = {
    kind: 'statement',
    type,
    from,
    to,
    properties,
  };
  if (nth) statement.nth = nth;
  if (asOf) statement.asOf = asOf;
  if (optional) statement.optional = true;
  return statement;
}

/** Values without what is empty or unknown. */
export function given(
  values: Readonly<Record<string, PropertyValue | null | undefined>>,
): Record<string, PropertyValue> {
  const left: Record<string, PropertyValue> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined && value !== '') left[name] = value;
  }
  return left;
}
