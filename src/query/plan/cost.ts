import type { Filter } from '../selection/filter.ts';
import type { Groups } from '../selection/selection.ts';
import type { Cost, PlannedStatement } from './plan.ts';
import type { Column, Page, Row } from './row.ts';

const nothing: Cost = { nodes: 0, hops: 0 };

/** How many rows a page, or the groups of a list, count for. */
type SizeOf = (page: Page | Groups) => number;

/**
 * What the statements can cost at most, known before any runs: each node of a page, each group, each count and each list
 * of sources is one, as often as what holds it. `sizeOf` lets what asks the same with other pages be measured too.
 */
export function costOf(statements: readonly PlannedStatement[], sizeOf: SizeOf = (page) => page.size): Cost {
  return sum(statements.map((statement) => statementCost(statement, sizeOf)));
}

function statementCost(statement: PlannedStatement, sizeOf: SizeOf): Cost {
  switch (statement.kind) {
    case 'count':
      return { nodes: 1, hops: filterHops(statement.match.filter) };
    case 'groups':
      return groupsCost(statement, sizeOf);
    case 'lookup':
      return times(1, rowCost(statement.row, sizeOf));
    case 'nodes':
      return times(statement.ids.length, rowCost(statement.row, sizeOf));
    case 'list': {
      const { nodes, hops } = times(sizeOf(statement.page), rowCost(statement.row, sizeOf));
      const { match, page, count } = statement;
      return {
        nodes: nodes + (count ? 1 : 0),
        hops: Math.max(hops, filterHops(match.filter), orderHops(page)),
      };
    }
    case 'search':
      return times(sizeOf(statement.page), rowCost(statement.row, sizeOf));
    case 'searchCount':
      return { nodes: 1, hops: 0 };
    case 'history':
      return { nodes: statement.size, hops: 0 };
    case 'dataset':
      return { nodes: 1 + statement.counts.length, hops: 0 };
  }
}

/** The cost of what hangs on one row. */
function rowCost(row: Row, sizeOf: SizeOf): Cost {
  return sum(row.columns.map((column) => columnCost(column, sizeOf)));
}

function columnCost(column: Column, sizeOf: SizeOf): Cost {
  switch (column.kind) {
    case 'sources':
      // They have no pages: most statements have one or two.
      return times(1, rowCost(column.row, sizeOf));
    case 'apart':
      return rowCost(column.row, sizeOf);
    case 'count':
      return { nodes: 1, hops: 1 + filterHops(column.match.filter) };
    case 'groups': {
      const { nodes, hops } = groupsCost(column, sizeOf);
      return { nodes, hops: 1 + hops };
    }
    case 'page': {
      const { nodes, hops } = times(sizeOf(column.page), rowCost(column.row, sizeOf));
      const { match, page } = column;
      return { nodes, hops: 1 + Math.max(hops, filterHops(match.filter), orderHops(page)) };
    }
    case 'label':
    case 'quote':
    case 'property':
    case 'orderKey':
    case 'certain':
    case 'type':
    case 'direction':
      return nothing;
  }
}

function groupsCost(
  { match, groups }: { readonly match: { readonly filter: Filter | null }; readonly groups: Groups },
  sizeOf: SizeOf,
): Cost {
  const hops = Math.max(groups.by.kind === 'related' ? 1 : 0, filterHops(match.filter));
  return { nodes: sizeOf(groups), hops };
}

/** Relations that are walked in a row to order a list. */
function orderHops({ order }: Page): number {
  return order.some((key) => key.kind === 'count') ? 1 : 0;
}

/** Relations that a filter walks in a row. */
function filterHops(filter: Filter | null): number {
  if (!filter) return 0;
  switch (filter.kind) {
    case 'and':
    case 'or':
      return Math.max(0, ...filter.filters.map(filterHops));
    case 'not':
      return filterHops(filter.filter);
    case 'relation':
      return 1 + filterHops(filter.filter);
    case 'sources':
      return filterHops(filter.filter);
    case 'relationCount':
      return 1;
    case 'compare':
    case 'isNull':
    case 'isEmpty':
    case 'ofKind':
      return 0;
  }
}

function times(rows: number, below: Cost): Cost {
  return { nodes: capped(rows * (1 + below.nodes)), hops: below.hops };
}

function sum(costs: readonly Cost[]): Cost {
  let [nodes, hops] = [0, 0];
  for (const cost of costs) {
    nodes += cost.nodes;
    hops = Math.max(hops, cost.hops);
  }
  return { nodes: capped(nodes), hops };
}

/** A product of pages soon leaves what integers can hold; more than this is as much as this. */
function capped(nodes: number): number {
  return Math.min(nodes, Number.MAX_SAFE_INTEGER);
}
