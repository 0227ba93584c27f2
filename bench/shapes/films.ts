import { walkFloor } from './repeats.ts';
import { listOf, type Question, type Shape } from './shape.ts';

// The questions of the rival's own performance tests (packages/graphql/tests/performance in neo4j/graphql), with a page and
// an order on each list, which they lack: without an order no two answers need be equal.

function film(
  name: string,
  title: string,
  rival: number | null,
  question: (isRaised: boolean) => Question,
): Shape {
  return {
    name,
    title,
    model: 'films',
    goal: { rival, floor: null },
    question: ({ limits }) => question(limits.name === 'raised'),
  };
}

const inOrder = 'orderBy: [{node: {name: ASC}}]';
const sorted = 'sort: [{name: ASC}]';
const movies = 'MATCH (m:Movie) WHERE m.name IS NOT NULL AND m.id IS NOT NULL';

const simple = film('films-simple', 'SimpleQuery', 1.7, (isRaised) => {
  const [first, actors] = isRaised ? [1000, 50] : [100, 50];
  return {
    single: false,
    grappe: `{ movies(first: ${first}, orderBy: [{name: ASC}]) { nodes { name actors(first: ${actors}, ${inOrder}) { nodes { name } } } } }`,
    rival: `{ movies(limit: ${first}, ${sorted}) { name actors(limit: ${actors}, ${sorted}) { name } } }`,
    cypher: {
      text: `${movies} WITH m ORDER BY m.name LIMIT ${first}
RETURN m.name, COLLECT { MATCH (m)<-[:ACTED_IN]-(a) WITH a ORDER BY a.name LIMIT ${actors} RETURN [a.name] } ORDER BY m.name`,
      parameters: {},
      build: listOf(['name', { name: 'actors', many: ['name'] }]),
    },
  };
});

const nested = film('films-nested', 'Nested', 8, () => {
  const [first, page] = [20, 20];
  return {
    single: false,
    grappe: `{ movies(first: ${first}, orderBy: [{name: ASC}]) { nodes { name actors(first: ${page}, ${inOrder}) { nodes { name movies(first: 10, ${inOrder}) { nodes { name actors(first: ${page}, ${inOrder}) { nodes { name } } } } } } } } }`,
    rival: `{ movies(limit: ${first}, ${sorted}) { name actors(limit: ${page}, ${sorted}) { name movies(limit: 10, ${sorted}) { name actors(limit: ${page}, ${sorted}) { name } } } } }`,
    cypher: walkFloor({
      roots:
        'MATCH (root:Movie) WHERE root.name IS NOT NULL AND root.id IS NOT NULL WITH root ORDER BY root.name LIMIT 20',
      parameters: {},
      steps: ['(root)<-[:ACTED_IN]-(a)', '(a)-[:ACTED_IN]->(b)', '(b)<-[:ACTED_IN]-(c)'],
      fields: ['actors', 'movies', 'actors'],
      pages: [page, 10, page],
      single: false,
    }),
  };
});

const star = film('films-star', 'Nested, from a film with 1,001 actors', 50, (isRaised) => {
  const page = isRaised ? 1001 : 99;
  const id = 'movie:synthetic-movie-0';
  return {
    single: true,
    grappe: `{ movie(by: {id: "${id}"}) { name actors(first: ${page}, ${inOrder}) { nodes { name movies(first: 10, ${inOrder}) { nodes { name actors(first: ${page}, ${inOrder}) { nodes { name } } } } } } } }`,
    rival: `{ movies(where: {id: {eq: "${id}"}}) { name actors(limit: ${page}, ${sorted}) { name movies(limit: 10, ${sorted}) { name actors(limit: ${page}, ${sorted}) { name } } } } }`,
    cypher: walkFloor({
      roots: 'MATCH (root:Movie {id: $id})',
      parameters: { id },
      steps: ['(root)<-[:ACTED_IN]-(a)', '(a)-[:ACTED_IN]->(b)', '(b)<-[:ACTED_IN]-(c)'],
      fields: ['actors', 'movies', 'actors'],
      pages: [page, 10, page],
      single: true,
    }),
  };
});

const nestedFilter = film('films-nested-filter', 'NestedWithFilter', 2.5, (isRaised) => {
  const first = isRaised ? 200 : 50;
  return {
    single: false,
    grappe: `{ movies(first: ${first}, orderBy: [{name: ASC}]) { nodes { name actors(first: 20, ${inOrder}, where: {node: {born: {gt: 1960}}}) { nodes { name movies(first: 10, ${inOrder}, where: {node: {name: {contains: "Harbour"}}}) { nodes { name } } } } } } }`,
    rival: `{ movies(limit: ${first}, ${sorted}) { name actors(limit: 20, ${sorted}, where: {born: {gt: 1960}}) { name movies(limit: 10, ${sorted}, where: {name: {contains: "Harbour"}}) { name } } } }`,
    cypher: {
      text: `${movies} WITH m ORDER BY m.name LIMIT ${first}
RETURN m.name, COLLECT { MATCH (m)<-[:ACTED_IN]-(a) WHERE a.born > 1960 WITH a ORDER BY a.name LIMIT 20
  RETURN [a.name, COLLECT { MATCH (a)-[:ACTED_IN]->(n) WHERE n.name CONTAINS 'Harbour' WITH n ORDER BY n.name LIMIT 10 RETURN [n.name] }] }
ORDER BY m.name`,
      parameters: {},
      build: listOf(['name', { name: 'actors', many: ['name', { name: 'movies', many: ['name'] }] }]),
    },
  };
});

const years = [1997, 1998, 1999, 1956, 1975, 1976];

const whereIn = film('films-where-in', 'QueryWithNestedIn', 1.5, () => ({
  single: false,
  grappe: `{ movies(first: 100, orderBy: [{name: ASC}], where: {actors: {some: {node: {born: {in: [${years.join(', ')}]}}}}}) { nodes { name actors(first: 20, ${inOrder}) { nodes { name born } } } } }`,
  rival: `{ movies(limit: 100, ${sorted}, where: {actors: {some: {born: {in: [${years.join(', ')}]}}}}) { name actors(limit: 20, ${sorted}) { name born } } }`,
  cypher: {
    text: `${movies} AND EXISTS { MATCH (m)<-[:ACTED_IN]-(a) WHERE a.born IN $years } WITH m ORDER BY m.name LIMIT 100
RETURN m.name, COLLECT { MATCH (m)<-[:ACTED_IN]-(a) WITH a ORDER BY a.name LIMIT 20 RETURN [a.name, a.born] } ORDER BY m.name`,
    parameters: { years },
    build: listOf(['name', { name: 'actors', many: ['name', 'born'] }]),
  },
}));

const nestedConnection = film('films-connections', 'NestedConnection', 2.5, (isRaised) => {
  const first = isRaised ? 200 : 50;
  return {
    single: false,
    grappe: `{ movies(first: ${first}, orderBy: [{name: ASC}]) { nodes { actors(first: 20, ${inOrder}) { edges { role node { name movies(first: 10, ${inOrder}) { edges { role node { name } } } } } } } } }`,
    rival: `{ movies(limit: ${first}, ${sorted}) { actors: actorsConnection(first: 20, sort: [{node: {name: ASC}}]) { edges { properties { role } node { name movies: moviesConnection(first: 10, sort: [{node: {name: ASC}}]) { edges { properties { role } node { name } } } } } } } }`,
    cypher: {
      text: `${movies} WITH m ORDER BY m.name LIMIT ${first}
RETURN COLLECT { MATCH (m)<-[r:ACTED_IN]-(a) WITH r, a ORDER BY a.name LIMIT 20
  RETURN [[r.role], a.name, COLLECT { MATCH (a)-[s:ACTED_IN]->(n) WITH s, n ORDER BY n.name LIMIT 10 RETURN [[s.role], n.name] }] }
ORDER BY m.name`,
      parameters: {},
      build: listOf([
        {
          name: 'actors',
          many: [
            { name: 'edge', one: ['role'] },
            'name',
            { name: 'movies', many: [{ name: 'edge', one: ['role'] }, 'name'] },
          ],
        },
      ]),
    },
  };
});

const deepFilter = film('films-deep-filter', 'DeeplyNestedWithRelationshipFilters', 1.5, () => ({
  single: false,
  grappe: `{ people(first: 100, orderBy: [{name: ASC}], where: {name: {startsWith: "T"}, movies: {some: {node: {name: {contains: "i"}, actors: {some: {node: {name: {contains: "i"}, movies: {some: {node: {NOT: {name: {eq: "non-existent"}}, actors: {some: {node: {name: {contains: "i"}, movies: {none: {node: {name: {eq: "The Matrix"}}}}}}}}}}}}}}}}}) { nodes { name } } }`,
  rival: `{ people(limit: 100, ${sorted}, where: {name: {startsWith: "T"}, movies: {some: {name: {contains: "i"}, actors: {some: {name: {contains: "i"}, movies: {some: {NOT: {name: {eq: "non-existent"}}, actors: {some: {name: {contains: "i"}, movies: {none: {name: {eq: "The Matrix"}}}}}}}}}}}}) { name } }`,
  cypher: {
    text: `MATCH (p:Person) WHERE p.name STARTS WITH 'T' AND p.id IS NOT NULL AND EXISTS { MATCH (p)-[:ACTED_IN]->(m) WHERE m.name CONTAINS 'i'
  AND EXISTS { MATCH (m)<-[:ACTED_IN]-(a) WHERE a.name CONTAINS 'i' AND EXISTS { MATCH (a)-[:ACTED_IN]->(n) WHERE n.name <> 'non-existent'
    AND EXISTS { MATCH (n)<-[:ACTED_IN]-(b) WHERE b.name CONTAINS 'i' AND NOT EXISTS { MATCH (b)-[:ACTED_IN]->(o) WHERE o.name = 'The Matrix' } } } } }
RETURN p.name ORDER BY p.name LIMIT 100`,
    parameters: {},
    build: listOf(['name']),
  },
}));

const nestedCount = film('films-counts', 'NestedCountFromActorsToMovie', 2.5, (isRaised) => {
  const first = isRaised ? 1000 : 100;
  return {
    single: false,
    grappe: `{ people(first: ${first}, orderBy: [{name: ASC}]) { nodes { name movies { totalCount } } } }`,
    rival: `{ people(limit: ${first}, ${sorted}) { name movies: moviesConnection { aggregate { count { nodes } } } } }`,
    cypher: {
      text: `MATCH (p:Person) WHERE p.name IS NOT NULL AND p.id IS NOT NULL WITH p ORDER BY p.name LIMIT ${first}
RETURN p.name, [COUNT { (p)-[:ACTED_IN]->() }] ORDER BY p.name`,
      parameters: {},
      build: listOf(['name', { name: 'movies', one: ['totalCount'] }]),
    },
  };
});

const someAll = film('films-some-all', 'some of all around the star', 100, () => ({
  single: false,
  grappe: `{ people(first: 100, orderBy: [{name: ASC}], where: {movies: {some: {node: {actors: {all: {node: {born: {gt: 1921}}}}}}}}) { nodes { name } } }`,
  rival: `{ people(limit: 100, ${sorted}, where: {movies: {some: {actors: {all: {born: {gt: 1921}}}}}}) { name } }`,
  cypher: {
    text: `MATCH (m:Movie) WHERE NOT EXISTS { MATCH (m)<-[:ACTED_IN]-(a) WHERE NOT coalesce(a.born > 1921, false) }
MATCH (m)<-[:ACTED_IN]-(p:Person) WITH DISTINCT p RETURN p.name ORDER BY p.name LIMIT 100`,
    parameters: {},
    build: listOf(['name']),
  },
}));

const countFilter = film('films-count-filter', 'films by the number of their actors', 2.5, () => ({
  single: false,
  grappe: `{ movies(first: 100, orderBy: [{name: ASC}], where: {actors: {count: {gt: 12}}}) { nodes { name } } }`,
  rival: `{ movies(limit: 100, ${sorted}, where: {actorsConnection: {aggregate: {count: {nodes: {gt: 12}}}}}) { name } }`,
  cypher: {
    text: `${movies} AND COUNT { (m)<-[:ACTED_IN]-() } > 12 RETURN m.name ORDER BY m.name LIMIT 100`,
    parameters: {},
    build: listOf(['name']),
  },
}));

const someAllCount = film('films-some-all-count', 'some of all with a count around the star', 100, () => ({
  single: false,
  grappe: `{ people(first: 100, orderBy: [{name: ASC}], where: {movies: {some: {node: {actors: {all: {node: {movies: {count: {gt: 1}}}}}}}}}) { nodes { name } } }`,
  rival: `{ people(limit: 100, ${sorted}, where: {movies: {some: {actors: {all: {moviesConnection: {aggregate: {count: {nodes: {gt: 1}}}}}}}}}) { name } }`,
  cypher: {
    text: `MATCH (m:Movie) WHERE NOT EXISTS { MATCH (m)<-[:ACTED_IN]-(a) WHERE NOT COUNT { (a)-[:ACTED_IN]->() } > 1 }
MATCH (m)<-[:ACTED_IN]-(p:Person) WITH DISTINCT p RETURN p.name ORDER BY p.name LIMIT 100`,
    parameters: {},
    build: listOf(['name']),
  },
}));

/** Films and people: the rival's own ground. */
export const films: readonly Shape[] = [
  simple,
  nested,
  star,
  nestedFilter,
  whereIn,
  nestedConnection,
  deepFilter,
  nestedCount,
  someAll,
  countFilter,
  someAllCount,
];
