import type { SelectionSetNode } from 'graphql';
import { invariant } from '../../util/invariant.ts';
import { collectFields } from './collect-fields.ts';
import { objectType, type Context, type FieldNodes, type SelectNode } from './context.ts';
import { propertyField } from './leaf.ts';
import { selectRelation, selectRelations } from './select-connection.ts';
import type { Day } from './hop.ts';
import type { NodeField } from './selection.ts';

export const selectNode: SelectNode = (context, kinds, nodes, day) => {
  const sets = nodes.map((node) => node.selectionSet);
  return { byKind: Object.fromEntries(kinds.map((kind) => [kind, fieldsOf(context, kind, sets, day)])) };
};

function fieldsOf(
  context: Context,
  kind: string,
  sets: readonly (SelectionSetNode | undefined)[],
  day: Day | null,
): readonly NodeField[] {
  const fields = collectFields(context, objectType(context, kind), sets);
  return [...fields].map(([key, nodes]) => fieldOf(context, kind, key, nodes, day));
}

function fieldOf(context: Context, kind: string, key: string, nodes: FieldNodes, day: Day | null): NodeField {
  const name = nodes[0].name.value;
  if (name === '__typename') return { kind: 'typename', key, name: kind };
  const { properties, relations } = context.model.kinds[kind] ?? { properties: [], relations: [] };
  const property = properties.find((candidate) => candidate.name === name);
  if (property) return propertyField(context.model, kind, key, property);
  if (name === 'relations') {
    return { kind: 'connection', key, connection: selectRelations(context, kind, nodes, day) };
  }
  const relation = relations.find((candidate) => candidate.field === name);
  invariant(relation, `${kind} has neither a property nor a relation ${name}`);
  return { kind: 'connection', key, connection: selectRelation(context, kind, relation, nodes, day) };
}
