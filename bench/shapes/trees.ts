import { walkFloor } from './repeats.ts';
import { listOf, type Shape } from './shape.ts';

const fewRepeats: Shape = {
  name: 'few-repeats',
  title: 'four levels, few repeats',
  model: 'clusters',
  goal: { rival: 2.5, floor: 1.2 },
  question: ({ limits: { name } }) => {
    const [regions, firms, projects, partners] = name === 'raised' ? [300, 20, 10, 20] : [60, 20, 5, 10];
    return {
      single: false,
      grappe: `{ regions(first: ${regions}, where: {level: {eq: 3}}, orderBy: [{name: ASC}]) { nodes { name
  located(first: ${firms}, orderBy: [{node: {name: ASC}}]) { nodes { name
    participatesIn(first: ${projects}, orderBy: [{node: {name: ASC}}]) { nodes { name
      participants(first: ${partners}, orderBy: [{node: {name: ASC}}]) { nodes { name staff } } } } } } } } }`,
      rival: `{ regions(limit: ${regions}, where: {level: {eq: 3}}, sort: [{name: ASC}]) { name
  located(limit: ${firms}, sort: [{name: ASC}]) { name
    participatesIn(limit: ${projects}, sort: [{name: ASC}]) { name
      participants(limit: ${partners}, sort: [{name: ASC}]) { name staff } } } } }`,
      cypher: {
        text: `MATCH (r:Region {level: 3}) WITH r ORDER BY r.name LIMIT ${regions}
RETURN r.name, COLLECT { MATCH (r)<-[:LOCATED_IN]-(f) WITH f ORDER BY f.name LIMIT ${firms}
  RETURN [f.name, COLLECT { MATCH (f)-[:PARTICIPATES_IN]->(p) WITH p ORDER BY p.name LIMIT ${projects}
    RETURN [p.name, COLLECT { MATCH (p)<-[:PARTICIPATES_IN]-(g) WITH g ORDER BY g.name LIMIT ${partners} RETURN [g.name, g.staff] }] }] }
ORDER BY r.name`,
        parameters: {},
        build: listOf([
          'name',
          {
            name: 'located',
            many: [
              'name',
              { name: 'participatesIn', many: ['name', { name: 'participants', many: ['name', 'staff'] }] },
            ],
          },
        ]),
      },
    };
  },
};

function walk(name: string, title: string, goal: Shape['goal'], root: { readonly id: string | null }): Shape {
  return {
    name,
    title,
    model: 'clusters',
    goal,
    question: ({ limits }) => {
      const members = Math.min(
        root.id === null ? 30 : 1001,
        limits.name === 'public' ? (root.id === null ? 20 : 99) : 1001,
      );
      const nested = (page: 'first' | 'limit'): string => {
        const by = page === 'first' ? 'orderBy: [{node: {name: ASC}}]' : 'sort: [{name: ASC}]';
        const [open, close] = page === 'first' ? ['{ nodes {', '} }'] : ['{', '}'];
        return `name members(${page}: ${members}, ${by}) ${open} name memberOf(${page}: 10, ${by}) ${open} name members(${page}: ${members}, ${by}) ${open} name ${close} ${close} ${close}`;
      };
      const roots = 20;
      const single = root.id !== null;
      return {
        single,
        grappe: single
          ? `{ cluster(by: {id: "${root.id}"}) { ${nested('first')} } }`
          : `{ clusters(first: ${roots}, orderBy: [{name: ASC}]) { nodes { ${nested('first')} } } }`,
        rival: single
          ? `{ clusters(where: {id: {eq: "${root.id}"}}) { ${nested('limit')} } }`
          : `{ clusters(limit: ${roots}, sort: [{name: ASC}]) { ${nested('limit')} } }`,
        cypher: walkFloor({
          roots: single
            ? 'MATCH (root:Cluster {id: $id})'
            : `MATCH (root:Cluster) WHERE root.name IS NOT NULL AND root.id IS NOT NULL WITH root ORDER BY root.name LIMIT ${roots}`,
          parameters: single ? { id: root.id } : {},
          steps: ['(root)<-[:MEMBER_OF]-(a)', '(a)-[:MEMBER_OF]->(b)', '(b)<-[:MEMBER_OF]-(c)'],
          fields: ['members', 'memberOf', 'members'],
          pages: [members, 10, members],
          single,
        }),
      };
    },
  };
}

const noRepeats: Shape = {
  name: 'no-repeats',
  title: 'no repeats at all',
  model: 'clusters',
  goal: { rival: 2.5, floor: 1.2 },
  question: ({ limits: { name } }) => {
    const firms = name === 'raised' ? 20 : 10;
    return {
      single: false,
      grappe: `{ regions(first: 36, where: {level: {eq: 1}}, orderBy: [{name: ASC}]) { nodes { name
  parts(first: 10, orderBy: [{node: {name: ASC}}]) { nodes { name
    parts(first: 10, orderBy: [{node: {name: ASC}}]) { nodes { name
      located(first: ${firms}, orderBy: [{node: {name: ASC}}]) { nodes { name staff } } } } } } } } }`,
      rival: `{ regions(limit: 36, where: {level: {eq: 1}}, sort: [{name: ASC}]) { name
  parts(limit: 10, sort: [{name: ASC}]) { name
    parts(limit: 10, sort: [{name: ASC}]) { name
      located(limit: ${firms}, sort: [{name: ASC}]) { name staff } } } } }`,
      cypher: {
        text: `MATCH (r:Region {level: 1}) WITH r ORDER BY r.name LIMIT 36
RETURN r.name, COLLECT { MATCH (r)<-[:PART_OF]-(s) WITH s ORDER BY s.name LIMIT 10
  RETURN [s.name, COLLECT { MATCH (s)<-[:PART_OF]-(t) WITH t ORDER BY t.name LIMIT 10
    RETURN [t.name, COLLECT { MATCH (t)<-[:LOCATED_IN]-(f) WITH f ORDER BY f.name LIMIT ${firms} RETURN [f.name, f.staff] }] }] }
ORDER BY r.name`,
        parameters: {},
        build: listOf([
          'name',
          {
            name: 'parts',
            many: ['name', { name: 'parts', many: ['name', { name: 'located', many: ['name', 'staff'] }] }],
          },
        ]),
      },
    };
  },
};

/** Nested questions, with few repeats, many and none. */
export const trees: readonly Shape[] = [
  fewRepeats,
  walk('many-repeats', 'four levels, many repeats', { rival: 8, floor: 1.2 }, { id: null }),
  walk(
    'hub',
    'the same from a hub of 1,001',
    { rival: 50, floor: 1.2 },
    { id: 'cluster:synthetic-cluster-0' },
  ),
  noRepeats,
];
