import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
} from 'graphql';
import { isHop } from './is-hop.ts';

/**
 * Relations walked before each fragment is reached, at its deepest place; before the operation there are none. The document
 * holds one operation and the fragments that it uses.
 */
export function fragmentDepths(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const reached = new Map(document.definitions.map((each) => [nameOf(each), spreadDepths(schema, each)]));
  for (const name of inOrderOfUse(reached)) {
    const base = depths.get(name) ?? 0;
    for (const [spread, depth] of reached.get(name) ?? [])
      depths.set(spread, Math.max(depths.get(spread) ?? 0, base + depth));
  }
  return depths;
}

/** The name of a fragment; that of the operation is of no interest. */
export function nameOf(definition: DefinitionNode): string {
  return definition.kind === Kind.FRAGMENT_DEFINITION ? definition.name.value : '';
}

/** Relations walked within a definition before each fragment that it spreads, at its deepest place. */
function spreadDepths(schema: GraphQLSchema, definition: DefinitionNode): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const info = new TypeInfo(schema);
  let depth = 0;
  const visitor = {
    Field: {
      enter: () => void (depth += isHop(info) ? 1 : 0),
      leave: (_node: FieldNode) => void (depth -= isHop(info) ? 1 : 0),
    },
    FragmentSpread: ({ name }: FragmentSpreadNode) =>
      void depths.set(name.value, Math.max(depths.get(name.value) ?? 0, depth)),
  };
  visit(definition, visitWithTypeInfo(info, visitor));
  return depths;
}

/** Each definition before those that it spreads; a valid document has no circles. */
function inOrderOfUse(reached: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly string[] {
  const done = new Set<string>();
  const order: string[] = [];
  const add = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    for (const spread of reached.get(name)?.keys() ?? []) add(spread);
    order.unshift(name);
  };
  add('');
  return order;
}
