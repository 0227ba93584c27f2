const groups: Readonly<Record<string, readonly string[]>> = {
  root: ['at', 'introspection', 'list', 'look-up', 'node', 'nodes'],
  argument: [
    'after as a variable',
    'by',
    'by as a variable',
    'certainty',
    'date',
    'first',
    'id',
    'ids',
    'last',
    'before as a variable',
    'orderBy',
    'where',
    'via',
    'direction',
    'since',
    'until',
    'where as a variable',
  ],
  field: [
    ...['edges', 'nodes', 'totalCount', 'nodeCount', 'groups', 'pageInfo', 'changes'].map(
      (name) => `Connection.${name}`,
    ),
    ...['cursor', 'node', 'type', 'direction', 'certain', 'sources'].map((name) => `Edge.${name}`),
    ...['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((name) => `PageInfo.${name}`),
    ...['joined', 'left', 'joinedCount', 'leftCount'].map((name) => `Changes.${name}`),
    ...['node', 'type', 'direction', 'certain', 'sources'].map((name) => `Change.${name}`),
    ...['key', 'label', 'count'].map((name) => `Group.${name}`),
    'Evidence.quote',
    'Evidence.source',
    '__typename',
    'of a node',
    'of a statement',
  ],
  // A filter on a quote stands so deep that a trial of a few minutes may miss it: test/golden/filters-by-evidence has it.
  filter: ['on a property or relation', 'on edge', 'on node', 'on source'],
  form: [
    '@include',
    '@skip',
    'alias',
    'null as an argument',
    'single item for a list',
    'variable',
    'variable with default',
  ],
  fragment: [
    ...['nothing', 'a kind', 'an interface', 'Statement', 'Connection', 'Edge'].map(
      (on) => `inline on ${on}`,
    ),
    ...['a kind', 'an interface', 'Connection', 'Edge'].map((on) => `named on ${on}`),
  ],
  group: ['by node', 'by edge', 'by relation'],
  key: ['id', 'foreign id'],
  logic: ['AND', 'OR', 'NOT'],
  operator: [
    ...['eq', 'in'].map((name) => `enum.${name}`),
    ...['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull'].map((name) => `EDTF.${name}`),
    ...['eq', 'in'].flatMap((name) => [`ID.${name}`, `Kind.${name}`]),
    'ID.startsWith',
    ...['eq', 'in', 'lt', 'lte', 'gt', 'gte'].map((name) => `Count.${name}`),
    ...['eq', 'in', 'contains', 'startsWith', 'endsWith', 'lt', 'lte', 'gt', 'gte', 'isNull'].map(
      (name) => `String.${name}`,
    ),
    ...['has', 'isEmpty'].map((name) => `list.${name}`),
  ],
  order: ['ASC', 'DESC', 'by edge', 'by node', 'by count'],
  quantifier: ['some', 'none', 'all', 'count'],
};

/** What every trial has to use at least once, whatever the model. */
export const required: readonly string[] = Object.entries(groups).flatMap(([group, names]) =>
  names.map((name) => `${group} ${name}`),
);
