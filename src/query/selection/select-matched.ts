import type { GraphQLObjectType } from 'graphql';
import type { NameTag } from '../../model/search.ts';
import { invariant } from '../../util/invariant.ts';
import { fieldsBelow } from './collect-fields.ts';
import { namedType, type Context, type FieldNodes } from './context.ts';
import type { EdgeField, MatchedField } from './selection.ts';

const parts: Readonly<Record<string, keyof NameTag>> = { language: 'language', kind: 'sort', date: 'date' };

/** What fields ask of the name by which a search found a node. */
export function selectMatched(
  context: Context,
  edge: GraphQLObjectType,
  key: string,
  nodes: FieldNodes,
): EdgeField {
  invariant(nodes[0].name.value === 'matched', `${edge.name} has no field ${nodes[0].name.value}`);
  const type = namedType(edge, 'matched');
  const fields = fieldsBelow(context, type, nodes);
  return {
    kind: 'matched',
    key,
    fields: [...fields].map(([child, [node]]) => fieldOf(child, node.name.value)),
  };
}

function fieldOf(key: string, name: string): MatchedField {
  if (name === '__typename') return { kind: 'typename', key, name: 'MatchedName' };
  const part = parts[name];
  if (part) return { kind: 'tag', key, part };
  const leaf = { type: 'string', list: false, nonNull: true } as const;
  return { kind: 'property', key, property: 'name', leaf, coordinate: 'MatchedName.name' };
}
