import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import type { Database, Limited } from '../database.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import { escapeName } from '../../cypher/escape.ts';
import type { Schema } from './index-definition.ts';

/** A constraint or index as the database has it. */
export interface PresentIndex extends Schema {
  readonly name: string;
  /** Whether it is dropped as a constraint. */
  readonly constraint: boolean;
  /** Of full text only. */
  readonly analyzer: string | null;
  readonly state: 'ONLINE' | 'POPULATING' | 'FAILED';
  /** Why it failed, in Neo4j's words. */
  readonly failure: string;
  /** Share that is filled, in per cent. */
  readonly filled: number;
}

/** What is there, token look-up indexes aside (they are Neo4j's own), and the number of the last migration, 0 if none. */
export interface PresentSchema {
  readonly indexes: readonly PresentIndex[];
  readonly migration: number;
}

const columns = cypher`name, type, entityType, coalesce(labelsOrTypes, []), coalesce(properties, [])`;
const queries = [
  cypher`SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties RETURN ${columns}`,
  cypher`SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, options, state,
failureMessage, populationPercent
WHERE type <> 'LOOKUP'
RETURN ${columns}, owningConstraint, options.indexConfig['fulltext.analyzer'], state, failureMessage, populationPercent`,
  cypher`MATCH (m:${escapeName(bookkeeping.meta)} {id: 'schema'}) RETURN m.migration`,
].map((text) => cypherQuery(text));

/** Reads it all in one round trip. */
export async function readPresent(database: Database, options: Limited): Promise<PresentSchema> {
  const { rows } = await database.read(queries, options);
  const [constraints = [], indexes = [], meta = []] = rows;
  // The positions are those of the RETURNs above.
  const named = (constraints as ConstraintRow[]).map(constraintOf);
  const bare = (indexes as IndexRow[]).filter(([, , , , , owner]) => owner === null).map(indexOf);
  return { indexes: [...named, ...bare], migration: Number(meta[0]?.[0] ?? 0) };
}

type ConstraintRow = readonly [name: string, type: string, Schema['entity'], string[], string[]];
type IndexRow = readonly [
  ...ConstraintRow,
  owner: string | null,
  analyzer: string | null,
  PresentIndex['state'],
  failure: string,
  filled: number,
];

function constraintOf([name, type, entity, labels, properties]: ConstraintRow): PresentIndex {
  return {
    name,
    // A key is a uniqueness constraint and more. Cypher 25 says NODE_PROPERTY_UNIQUENESS where Cypher 5 says UNIQUENESS.
    type: /(UNIQUENESS|KEY)$/.test(type) ? 'UNIQUE' : type,
    entity,
    labels,
    properties,
    constraint: true,
    analyzer: null,
    // A constraint is made together with its index, or not at all.
    state: 'ONLINE',
    failure: '',
    filled: 100,
  };
}

function indexOf([
  name,
  type,
  entity,
  labels,
  properties,
  ,
  analyzer,
  state,
  failure,
  filled,
]: IndexRow): PresentIndex {
  return { name, type, entity, labels, properties, constraint: false, analyzer, state, failure, filled };
}
