import { listOf, oneOf, type Shape } from './shape.ts';

const lookUp: Shape = {
  name: 'look-up',
  title: 'look-up by key with two relations',
  model: 'clusters',
  goal: { rival: 1.7, floor: 1.3 },
  question: () => {
    const id = 'org:synthetic-firm-17';
    return {
      single: true,
      grappe: `{ firm(by: {id: "${id}"}) { name staff
  memberOf(first: 20, orderBy: [{node: {name: ASC}}]) { edges { role node { name } } }
  participatesIn(first: 20, orderBy: [{node: {name: ASC}}]) { nodes { name cost } } } }`,
      rival: `{ firms(where: {id: {eq: "${id}"}}) { name staff
  memberOf: memberOfConnection(first: 20, sort: [{node: {name: ASC}}]) { edges { properties { role } node { name } } }
  participatesIn(limit: 20, sort: [{name: ASC}]) { name cost } } }`,
      cypher: {
        text: `MATCH (f:Firm {id: $id})
RETURN f.name, f.staff,
  COLLECT { MATCH (f)-[r:MEMBER_OF]->(c) WITH r, c ORDER BY c.name LIMIT 20 RETURN [c.name, [r.role]] },
  COLLECT { MATCH (f)-[:PARTICIPATES_IN]->(p) WITH p ORDER BY p.name LIMIT 20 RETURN [p.name, p.cost] }`,
        parameters: { id },
        build: oneOf([
          'name',
          'staff',
          { name: 'memberOf', many: ['name', { name: 'edge', one: ['role'] }] },
          { name: 'participatesIn', many: ['name', 'cost'] },
        ]),
      },
    };
  },
};

const flatList: Shape = {
  name: 'flat',
  title: '1,000 roots with one relation',
  model: 'clusters',
  goal: { rival: 1.7, floor: 1.3 },
  question: ({ limits }) => {
    const first = Math.min(1000, limits.pageMax);
    return {
      single: false,
      grappe: `{ firms(first: ${first}, orderBy: [{name: ASC}]) { nodes { name staff startDate locatedIn(first: 5, orderBy: [{node: {name: ASC}}]) { nodes { name code } } } } }`,
      rival: `{ firms(limit: ${first}, sort: [{name: ASC}]) { name staff startDate locatedIn(limit: 5, sort: [{name: ASC}]) { name code } } }`,
      cypher: {
        text: `MATCH (f:Firm) WHERE f.name IS NOT NULL AND f.id IS NOT NULL WITH f ORDER BY f.name LIMIT ${first}
RETURN f.name, f.staff, f.startDate, COLLECT { MATCH (f)-[:LOCATED_IN]->(r) WITH r ORDER BY r.name LIMIT 5 RETURN [r.name, r.code] }
ORDER BY f.name`,
        parameters: {},
        build: listOf(['name', 'staff', 'startDate', { name: 'locatedIn', many: ['name', 'code'] }]),
      },
    };
  },
};

const connection: Shape = {
  name: 'connection',
  title: 'connection with statement fields and counts',
  model: 'clusters',
  goal: { rival: 1.7, floor: 1.3 },
  question: () => ({
    single: false,
    grappe: `{ clusters(first: 20, orderBy: [{name: ASC}]) { totalCount nodes { name
  members(first: 10, orderBy: [{node: {name: ASC}}]) { totalCount edges { role startDate endDate confidence node { name } } } } } }`,
    rival: `{ clustersConnection(first: 20, sort: [{name: ASC}]) { totalCount edges { node { name
  members: membersConnection(first: 10, sort: [{node: {name: ASC}}]) { totalCount edges { properties { role startDate endDate confidence } node { name } } } } } } }`,
    cypher: {
      text: `MATCH (c:Cluster) WHERE c.name IS NOT NULL AND c.id IS NOT NULL WITH c ORDER BY c.name LIMIT 20
RETURN COUNT { MATCH (:Cluster) }, c.name, COUNT { (c)<-[:MEMBER_OF]-() },
  COLLECT { MATCH (c)<-[r:MEMBER_OF]-(f) WITH r, f ORDER BY f.name LIMIT 10 RETURN [f.name, [r.role, r.startDate, r.endDate, r.confidence]] }
ORDER BY c.name`,
      parameters: {},
      build: (rows) => {
        const many = ['name', { name: 'edge', one: ['role', 'startDate', 'endDate', 'confidence'] }] as const;
        const list = rows.map(([, name = null, totalCount = null, members = []]) => [
          name,
          [totalCount, members],
        ]);
        const form = ['name', { name: 'members', one: ['totalCount', { name: 'rows', many }] }] as const;
        return `{"totalCount":${JSON.stringify(rows[0]?.[0] ?? 0)},"rows":${listOf(form)(list)}}`;
      },
    },
  }),
};

const counts: Shape = {
  name: 'counts',
  title: '400 rows with a related count',
  model: 'clusters',
  goal: { rival: 2.5, floor: 1.2 },
  question: ({ limits }) => {
    const first = Math.min(400, limits.pageMax);
    return {
      single: false,
      grappe: `{ projects(first: ${first}, orderBy: [{name: ASC}]) { nodes { name participants { totalCount } } } }`,
      rival: `{ projects(limit: ${first}, sort: [{name: ASC}]) { name participants: participantsConnection { aggregate { count { nodes } } } } }`,
      cypher: {
        text: `MATCH (p:Project) WHERE p.name IS NOT NULL AND p.id IS NOT NULL WITH p ORDER BY p.name LIMIT ${first}
RETURN p.name, [COUNT { (p)<-[:PARTICIPATES_IN]-() }] ORDER BY p.name`,
        parameters: {},
        build: listOf(['name', { name: 'participants', one: ['totalCount'] }]),
      },
    };
  },
};

/** Look-ups, flat lists, connections and counts. */
export const lists: readonly Shape[] = [lookUp, flatList, connection, counts];
