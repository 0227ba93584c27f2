import type { Cost, PlannedStatement } from './plan.ts';
import type { Row } from './row.ts';

/** What the statements can cost at most, known before any runs. */
export function costOf(statements: readonly PlannedStatement[]): Cost {
  const costs = statements.map((statement): Cost => {
    switch (statement.kind) {
      case 'count':
        return { nodes: 0, hops: 0 };
      case 'lookup':
        return times(1, rowCost(statement.row));
      case 'nodes':
        return times(statement.ids.length, rowCost(statement.row));
      case 'list':
        return times(statement.page.first, rowCost(statement.row));
    }
  });
  return sum(costs);
}

/** The cost of what hangs on one row. */
function rowCost(row: Row): Cost {
  const costs = row.columns.map((column): Cost => {
    if (column.kind === 'sources') return rowCost(column.row);
    if (column.kind !== 'page') return { nodes: 0, hops: 0 };
    const below = times(column.page.first, rowCost(column.row));
    return { nodes: below.nodes, hops: below.hops + 1 };
  });
  return sum(costs);
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
