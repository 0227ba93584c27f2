import type { GraphQLObjectType } from 'graphql';
import { invariant } from '../../util/invariant.ts';
import { fieldsBelow } from './collect-fields.ts';
import { namedType, type Arguments, type Context, type FieldNodes } from './context.ts';
import { defaultSize, refuseSize } from './select-page.ts';
import { revisionColumns, type HistoryField, type HistorySelect } from './selection.ts';

/** What fields ask of the contributions on one node or statement. */
export function selectHistory(
  context: Context,
  query: GraphQLObjectType,
  args: Arguments,
  nodes: FieldNodes,
): HistorySelect {
  const field = nodes[0].name.value;
  const type = namedType(query, field);
  const size = (args['first'] as number | null | undefined) ?? defaultSize;
  refuseSize(size, context.pageMax, `${field}(first: ${size})`);
  const fields = [...fieldsBelow(context, type, nodes)].map(([key, children]): HistoryField => {
    const name = children[0].name.value;
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    const kind = revisionColumns.find((column) => column === name);
    invariant(kind, `${type.name} has no field ${name}`);
    return { kind, key };
  });
  return { id: String(args['id']), size, fields };
}
