import type { Cypher, CypherQuery } from '../../cypher/cypher.ts';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery, join, property } from '../../cypher/fragment.ts';
import { analyzer, type IndexDefinition } from './index-definition.ts';
import type { PresentIndex } from './present.ts';

const element = escapeName('e');

/** The statement that makes it; one that another process made meanwhile is no error. */
export function createQuery(index: IndexDefinition): CypherQuery {
  const name = escapeName(index.name);
  const columns = join(
    index.properties.map((column) => property(element, column)),
    ', ',
  );
  switch (index.type) {
    case 'UNIQUE':
      return cypherQuery(
        cypher`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern(index)} REQUIRE (${columns}) IS UNIQUE`,
      );
    case 'RANGE':
      return cypherQuery(
        cypher`CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ${pattern(index)} ON (${columns})`,
      );
    case 'FULLTEXT':
      return cypherQuery(
        cypher`CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern(index)} ON EACH [${columns}] OPTIONS { indexConfig: $config }`,
        { config: { 'fulltext.analyzer': analyzer, 'fulltext.eventually_consistent': false } },
      );
  }
}

export function dropQuery({ name, constraint }: Pick<PresentIndex, 'name' | 'constraint'>): CypherQuery {
  return cypherQuery(
    constraint
      ? cypher`DROP CONSTRAINT ${escapeName(name)} IF EXISTS`
      : cypher`DROP INDEX ${escapeName(name)} IF EXISTS`,
  );
}

function pattern({ entity, labels }: IndexDefinition): Cypher {
  const names = join(labels.map(escapeName), '|');
  return entity === 'NODE' ? cypher`(${element}:${names})` : cypher`()-[${element}:${names}]-()`;
}
