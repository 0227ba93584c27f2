import { listOf, type Shape } from './shape.ts';

function threeDeep(name: string, title: string, rival: number, where: Regions): Shape {
  return {
    name,
    title,
    model: 'clusters',
    goal: { rival, floor: null },
    question: () => ({
      single: false,
      grappe: `{ firms(first: 100, orderBy: [{name: ASC}], where: {participatesIn: {some: {node: {participants: {some: {node: {locatedIn: {some: {node: {code: {${where.graphql}}}}}}}}}}}}) { nodes { name } } }`,
      rival: `{ firms(limit: 100, sort: [{name: ASC}], where: {participatesIn: {some: {participants: {some: {locatedIn: {some: {code: {${where.graphql}}}}}}}}}) { name } }`,
      cypher: { text: where.cypher, parameters: {}, build: listOf(['name']) },
    }),
  };
}

interface Regions {
  /** A comparison with the code. */
  readonly graphql: string;
  readonly cypher: string;
}

/** By the name's index and one by one, which ends early where most rows fit. */
const streamed = `MATCH (f:Firm) WHERE f.name IS NOT NULL AND f.id IS NOT NULL
AND EXISTS { MATCH (f)-[:PARTICIPATES_IN]->(p) WHERE EXISTS { MATCH (p)<-[:PARTICIPATES_IN]-(g) WHERE EXISTS { MATCH (g)-[:LOCATED_IN]->(r) WHERE r.code STARTS WITH 'AA' } } }
RETURN f.name ORDER BY f.name LIMIT 100`;

/** From the rare value up. */
const bottomUp = `MATCH (r:Region {code: 'LL222'})<-[:LOCATED_IN]-(g) WITH DISTINCT g
MATCH (g)-[:PARTICIPATES_IN]->(p) WITH DISTINCT p
MATCH (p)<-[:PARTICIPATES_IN]-(f:Firm) WITH DISTINCT f
RETURN f.name ORDER BY f.name LIMIT 100`;

const hub: Shape = {
  name: 'filter-hub',
  title: 'some of all around a hub',
  model: 'clusters',
  goal: { rival: 100, floor: null },
  question: () => ({
    single: false,
    grappe: `{ firms(first: 100, orderBy: [{name: ASC}], where: {memberOf: {some: {node: {members: {all: {node: {staff: {lt: 1000}}}}}}}}) { nodes { name } } }`,
    rival: `{ firms(limit: 100, sort: [{name: ASC}], where: {memberOf: {some: {members: {all: {staff: {lt: 1000}}}}}}) { name } }`,
    cypher: {
      text: `MATCH (c:Cluster) WHERE NOT EXISTS { MATCH (c)<-[:MEMBER_OF]-(g) WHERE NOT coalesce(g.staff < 1000, false) }
MATCH (c)<-[:MEMBER_OF]-(f:Firm) WITH DISTINCT f
RETURN f.name ORDER BY f.name LIMIT 100`,
      parameters: {},
      build: listOf(['name']),
    },
  }),
};

/** Filters that walk relations. */
export const filters: readonly Shape[] = [
  threeDeep('filter-common', 'three deep, a common value', 1.5, {
    graphql: 'startsWith: "AA"',
    cypher: streamed,
  }),
  threeDeep('filter-rare', 'three deep, a rare value', 20, { graphql: 'eq: "LL222"', cypher: bottomUp }),
  hub,
];
