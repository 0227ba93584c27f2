import type { GraphQLObjectType } from 'graphql';
import { invariant } from '../../util/invariant.ts';
import { fieldsBelow } from './collect-fields.ts';
import { namedType, type Context, type FieldNodes } from './context.ts';
import type { DatasetField, KindCountField } from './selection.ts';

const scalars = ['release', 'loadedAt', 'sources'] as const;

/** What fields ask of the whole of the data. */
export function selectDataset(
  context: Context,
  query: GraphQLObjectType,
  nodes: FieldNodes,
): readonly DatasetField[] {
  const type = namedType(query, nodes[0].name.value);
  return [...fieldsBelow(context, type, nodes)].map(([key, children]): DatasetField => {
    const name = children[0].name.value;
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    if (name === 'counts') {
      const kinds = Object.keys(context.model.kinds);
      return { kind: 'counts', key, kinds, fields: kindCountFields(context, type, children) };
    }
    const kind = scalars.find((candidate) => candidate === name);
    invariant(kind, `${type.name} has no field ${name}`);
    return { kind, key };
  });
}

function kindCountFields(
  context: Context,
  dataset: GraphQLObjectType,
  nodes: FieldNodes,
): readonly KindCountField[] {
  const type = namedType(dataset, 'counts');
  return [...fieldsBelow(context, type, nodes)].map(([key, children]): KindCountField => {
    const name = children[0].name.value;
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    invariant(name === 'kind' || name === 'count', `${type.name} has no field ${name}`);
    return { kind: name, key };
  });
}
