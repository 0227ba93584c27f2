import type { Filter } from '../selection/filter.ts';
import type { Cost, PlannedStatement } from './plan.ts';
import type { Column, Row } from './row.ts';

const nothing: Cost = { nodes: 0, hops: 0 };

/** What the statements can cost at most, known before any runs. */
export function costOf(statements: readonly PlannedStatement[]): Cost {
  return sum(
    statements.map((statement): Cost => {
      switch (statement.kind) {
        case 'count':
          return { nodes: 0, hops: filterHops(statement.match.filter) };
        case 'lookup':
          return times(1, rowCost(statement.row));
        case 'nodes':
          return times(statement.ids.length, rowCost(statement.row));
        case 'list': {
          const { nodes, hops } = times(statement.page.first, rowCost(statement.row));
          return { nodes, hops: Math.max(hops, filterHops(statement.match.filter)) };
        }
        case 'search':
          return times(statement.page.first, rowCost(statement.row));
        case 'searchCount':
          return nothing;
      }
    }),
  );
}

/** The cost of what hangs on one row. */
function rowCost(row: Row): Cost {
  return sum(row.columns.map(columnCost));
}

function columnCost(column: Column): Cost {
  switch (column.kind) {
    case 'sources':
      return rowCost(column.row);
    case 'count':
      return { nodes: 0, hops: 1 + filterHops(column.match.filter) };
    case 'page': {
      const { nodes, hops } = times(column.page.first, rowCost(column.row));
      return { nodes, hops: 1 + Math.max(hops, filterHops(column.match.filter)) };
    }
    case 'label':
    case 'quote':
    case 'property':
    case 'certain':
      return nothing;
  }
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
    case 'compare':
    case 'isNull':
    case 'isEmpty':
    case 'ofKind':
      return 0;
  }
}

function times(rows: number, below: Cost): Cost {
  return { nodes: rows * (1 + below.nodes), hops: below.hops };
}

function sum(costs: readonly Cost[]): Cost {
  return {
    nodes: costs.reduce((total, cost) => total + cost.nodes, 0),
    hops: Math.max(0, ...costs.map((cost) => cost.hops)),
  };
}
