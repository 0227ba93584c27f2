import { invariant } from '../../util/invariant.ts';
import type { ConnectionSelect, NodeSelect, Root, Selection } from '../selection/selection.ts';
import { costOf } from './cost.ts';
import { countsOf, draftConnection, draftNode, needsRows, newDraft } from './draft.ts';
import { layoutOf, type Layout } from './layout.ts';
import type { Plan, PlannedStatement } from './plan.ts';
import type { RootShape } from './shape.ts';
import { shapeConnection, shapeNode } from './shape-node.ts';

/** The statements that answer a selection, and the shape of the answer. */
export function planOperation(selection: Selection): Plan {
  const statements: PlannedStatement[] = [];
  const shape = selection.roots.map((root) => planRoot(root, statements));
  return { statements, shape, cost: costOf(statements) };
}

function planRoot(root: Root, statements: PlannedStatement[]): RootShape {
  switch (root.kind) {
    case 'typename':
    case 'introspection':
    case 'refused':
      return root;
    case 'at':
      return { ...root, roots: root.roots.map((inner) => planRoot(inner, statements)) };
    case 'lookup': {
      const layout = nodeLayout(root.select);
      const statement = statements.push({ kind: 'lookup', by: root.by, row: layout.row }) - 1;
      return { kind: 'lookup', key: root.key, statement, node: shapeNode(root.select, layout) };
    }
    case 'nodes': {
      const layout = nodeLayout(root.select);
      const kinds = Object.keys(root.select.byKind);
      const ids = root.by.map((by) => by.value);
      // Where no id is asked for there is no kind to look at.
      const statement =
        ids.length > 0 ? statements.push({ kind: 'nodes', kinds, ids, row: layout.row }) - 1 : null;
      return {
        kind: 'nodes',
        key: root.key,
        size: ids.length,
        statement,
        node: shapeNode(root.select, layout),
      };
    }
    case 'list':
      return planList(root.key, root.connection, statements);
  }
}

function nodeLayout(select: NodeSelect): Layout {
  const draft = newDraft();
  draftNode(draft, select);
  return layoutOf(draft, Object.keys(select.byKind));
}

function planList(key: string, select: ConnectionSelect, statements: PlannedStatement[]): RootShape {
  invariant(select.of.kind === 'kinds', 'a root list is of kinds');
  const { kinds, lifetime } = select.of;
  const match = { kinds, lifetime, day: select.day, filter: select.filter };
  let rows: number | null = null;
  let layout: Layout | null = null;
  if (needsRows(select)) {
    const draft = newDraft();
    draftConnection(draft, select);
    layout = layoutOf(draft, kinds);
    const page = { order: select.order, first: select.first, after: select.after };
    rows = statements.push({ kind: 'list', match, page, row: layout.row }) - 1;
  }
  const count = countsOf(select).length > 0 ? statements.push({ kind: 'count', match }) - 1 : null;
  return { kind: 'list', key, rows, count, connection: shapeConnection(select, layout) };
}
