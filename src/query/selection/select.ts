import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { GrappeError } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';
import { isDay } from '../../util/edtf.ts';
import { collectFields } from './collect-fields.ts';
import { argumentsOf, objectType, type Context, type FieldNodes } from './context.ts';
import { rootFieldOf } from './root-field.ts';
import { selectConnection } from './select-connection.ts';
import { keyValue } from './select-key.ts';
import { selectDataset } from './select-dataset.ts';
import { selectHistory } from './select-history.ts';
import { selectNode } from './select-node.ts';
import { refuseLongList } from './select-page.ts';
import { selectSearch, selectSuggestions } from './select-search.ts';
import type { Day } from './hop.ts';
import type { KeyValue, Root, Selection } from './selection.ts';

/** A validated operation with coerced variables, and what it is asked against. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly pageMax: number;
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * What an operation asks. Never throws for bad input: a root field that asks something impossible becomes `refused`,
 * its neighbours are answered.
 */
export function select(request: OperationRequest): Selection {
  const context: Context = {
    ...request,
    fragments: fragmentsOf(request.document),
    memo: new Map(),
    selectNode,
  };
  return { roots: selectRoots(context, [request.operation], null) };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const definitions = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return new Map(definitions.map((definition) => [definition.name.value, definition]));
}

function selectRoots(
  context: Context,
  parents: readonly Pick<OperationDefinitionNode, 'selectionSet'>[],
  day: Day | null,
): readonly Root[] {
  const fields = collectFields(
    context,
    objectType(context, 'Query'),
    parents.map((parent) => parent.selectionSet),
  );
  return [...fields].map(([key, nodes]) => {
    try {
      return selectRoot(context, key, nodes, day);
    } catch (error) {
      if (error instanceof GrappeError) return { kind: 'refused', key, problem: error.problems[0] };
      throw error;
    }
  });
}

function selectRoot(context: Context, key: string, nodes: FieldNodes, day: Day | null): Root {
  const name = nodes[0].name.value;
  if (name === '__typename') return { kind: 'typename', key, name: 'Query' };
  if (name === '__schema' || name === '__type') return { kind: 'introspection', key };
  const query = objectType(context, 'Query');
  const args = argumentsOf(context, query, nodes);
  const field = rootFieldOf(context.model, name);
  switch (field.kind) {
    case 'at': {
      const named = dayOf(args['date']);
      const at = { date: named ?? context.today, certain: args['certainty'] === 'CERTAIN' };
      const roots = selectRoots(context, nodes.flatMap(withSelection), at);
      return { kind: 'at', key, today: named === null, roots };
    }
    case 'lookup': {
      const by = keyValue(context.model, field.kinds, args, name);
      return { kind: 'lookup', key, by, select: context.selectNode(context, by.kinds, nodes, day) };
    }
    case 'nodes': {
      const ids = args['ids'] as readonly string[];
      refuseLongList(ids.length, context.pageMax);
      const by = ids.map((id) => keyValue(context.model, field.kinds, { id }, name));
      const kinds = commonKinds(by) ?? field.kinds;
      return { kind: 'nodes', key, by, select: context.selectNode(context, kinds, nodes, day) };
    }
    case 'list': {
      const { kinds, lifetime } = field;
      const place = { kinds, hop: null, day };
      const connection = selectConnection(context, query, { kind: 'kinds', kinds, lifetime }, place, nodes);
      return { kind: 'list', key, connection };
    }
    case 'search':
      return { kind: 'list', key, connection: selectSearch(context, query, nodes, day) };
    case 'suggest':
      return { kind: 'suggest', key, connection: selectSuggestions(context, query, key, nodes, day) };
    case 'changesOf':
      return { kind: 'history', key, ...selectHistory(context, query, args, nodes) };
    case 'dataset':
      return { kind: 'dataset', key, fields: selectDataset(context, query, nodes) };
  }
}

/** The kinds that all of the keys can be of, or null where those of one are not those of another: each mixture would have a text of its own. */
function commonKinds([first, ...rest]: readonly KeyValue[]): readonly string[] | null {
  if (!first) return [];
  const kinds = first.kinds.join();
  return rest.every((each) => each.kinds.join() === kinds) ? first.kinds : null;
}

function withSelection(node: FieldNodes[number]): readonly Pick<OperationDefinitionNode, 'selectionSet'>[] {
  return node.selectionSet ? [{ selectionSet: node.selectionSet }] : [];
}

function dayOf(date: unknown): string | null {
  if (date === undefined || date === null) return null;
  invariant(typeof date === 'string' && isDay(date), 'the Date scalar holds calendar days');
  return date;
}
