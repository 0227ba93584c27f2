import { invariant } from '../../util/invariant.ts';
import type { ConnectionSelect, NodeSelect, Root, SearchOf, Selection } from '../selection/selection.ts';
import { costOf } from './cost.ts';
import { countsOf, draftConnection, draftNode, groupsOf, needsRows, newDraft } from './draft.ts';
import { chooseFilter } from './filters/choose-filter.ts';
import type { Knowledge } from './knowledge.ts';
import { layoutOf, type Layout } from './layout.ts';
import type { Plan, PlannedStatement } from './plan.ts';
import { newPlanning, type Planning } from './planning.ts';
import { proveStatement } from './prove.ts';
import type { KindsMatch, SearchMatch } from './row.ts';
import type { RootShape } from './shape.ts';
import { shapeConnection, shapeNode } from './shape-node.ts';
import { chooseStages } from './choose-stages.ts';

/** The statements that answer a selection, and the shape of the answer. */
export function planOperation(selection: Selection, knowledge: Knowledge): Plan {
  const planning = newPlanning(knowledge);
  const shape = selection.roots.map((root) => planRoot(root, planning));
  const proved = planning.statements.map((statement) => proveStatement(planning, statement));
  const statements = proved.map((statement) => chooseFilter(planning, statement));
  return {
    statements,
    shape,
    // What an operation may cost is said of what was asked, whatever form is chosen.
    cost: costOf(proved),
    choices: planning.choices,
    assumed: [...planning.assumed.values()],
    wished: [...planning.wished.values()],
    probes: [...planning.probes.values()],
  };
}

function planRoot(root: Root, planning: Planning): RootShape {
  const { statements } = planning;
  switch (root.kind) {
    case 'typename':
    case 'introspection':
    case 'refused':
      return root;
    case 'at': {
      const { kind, key, roots } = root;
      return { kind, key, roots: roots.map((inner) => planRoot(inner, planning)) };
    }
    case 'lookup': {
      const layout = nodeLayout(root.select, planning);
      const statement = statements.push({ kind: 'lookup', by: root.by, row: layout.row }) - 1;
      return { kind: 'lookup', key: root.key, statement, node: shapeNode(root.select, layout) };
    }
    case 'nodes': {
      const layout = nodeLayout(root.select, planning, root.by.length);
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
    case 'list': {
      const { rows, count, layout } = planList(root.connection, planning);
      const groups = planGroups(root.connection, planning);
      const connection = shapeConnection(root.connection, layout);
      return { kind: 'list', key: root.key, rows, count, groups, connection };
    }
    case 'suggest': {
      const { rows, layout } = planList(root.connection, planning);
      invariant(rows !== null, 'suggestions are rows');
      const connection = shapeConnection(root.connection, layout);
      return { kind: 'suggest', key: root.key, rows, connection };
    }
    case 'history': {
      const { id, size } = root;
      return { ...root, statement: statements.push({ kind: 'history', id, size }) - 1 };
    }
    case 'dataset': {
      const kinds = root.fields.flatMap((field) => (field.kind === 'counts' ? field.kinds : []));
      const counts = [...new Set(kinds)].map(allOfKind);
      return { ...root, statement: statements.push({ kind: 'dataset', counts }) - 1 };
    }
  }
}

/** `size`: of how many nodes; null where it is the one with a key. */
function nodeLayout(select: NodeSelect, planning: Planning, size: number | null = null): Layout {
  const draft = newDraft();
  draftNode(draft, select);
  const kinds = Object.keys(select.byKind);
  return layoutOf(draft, kinds, chooseStages(planning, draft, { kinds, size }));
}

/** The statements of a list at the root, of its rows and of its count, and where a row holds what. */
function planList(select: ConnectionSelect, planning: Planning) {
  const { of, order, window } = select;
  const add = (statement: PlannedStatement): number => planning.statements.push(statement) - 1;
  const isCounted = countsOf(select).length > 0;
  const counted = () => (isCounted ? add(countStatement(select)) : null);
  if (!needsRows(select)) return { rows: null, count: counted(), layout: null };
  const layout = listLayout(select, planning);
  const { row } = layout;
  const page = { order, ...window };
  if (of.kind === 'search') {
    const rows = add({ kind: 'search', match: searchMatch(of, select), page, row });
    return { rows, count: counted(), layout };
  }
  const match = kindsMatch(select);
  const rows = add({ kind: 'list', match, page, row, count: isCounted ? match : null });
  return { rows, count: isCounted ? rows : null, layout };
}

/** The statements of the groups of a list at the root. */
function planGroups(select: ConnectionSelect, { statements }: Planning): readonly number[] {
  return groupsOf(select).map(
    (groups) => statements.push({ kind: 'groups', match: kindsMatch(select), groups }) - 1,
  );
}

function listLayout(select: ConnectionSelect, planning: Planning): Layout {
  const draft = newDraft();
  draftConnection(draft, select);
  const root = { kinds: kindsOf(select), size: select.window.size };
  return layoutOf(draft, root.kinds, chooseStages(planning, draft, root));
}

function allOfKind(kind: string): KindsMatch {
  return { kinds: [kind], lifetime: [], day: null, filter: null };
}

function kindsOf({ of }: ConnectionSelect): readonly string[] {
  invariant(of.kind !== 'relation', 'a root list is of kinds');
  return of.kinds;
}

function countStatement(select: ConnectionSelect): PlannedStatement {
  return select.of.kind === 'search'
    ? { kind: 'searchCount', match: searchMatch(select.of, select) }
    : { kind: 'count', match: kindsMatch(select) };
}

function kindsMatch({ of, day, filter }: ConnectionSelect): KindsMatch {
  invariant(of.kind === 'kinds', 'a root list is of kinds');
  return { kinds: of.kinds, lifetime: of.lifetime, day, filter };
}

function searchMatch({ text, kinds, lifetime, names }: SearchOf, { day }: ConnectionSelect): SearchMatch {
  return { text, kinds, lifetime, names, day };
}
