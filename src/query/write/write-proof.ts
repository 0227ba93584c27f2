import type { Cypher, CypherQuery } from '../../cypher/cypher.ts';
import { block, cypher, cypherQuery, label, property } from '../../cypher/fragment.ts';
import type { Proof } from '../plan/proof.ts';
import { writeHop, writeKinds } from './write-pattern.ts';
import { Writing } from './writing.ts';

/** Counts what speaks against a fact: one row with one number, 0 where the fact holds. */
export function writeProof(proof: Proof): CypherQuery {
  return cypherQuery(textOf(new Writing(), proof), {});
}

function textOf(writing: Writing, proof: Proof): Cypher {
  const node = writing.variable('n');
  const edge = writing.variable('r');
  switch (proof.kind) {
    case 'stored': {
      const every = cypher`MATCH (${node}${label(proof.of)})`;
      const has = cypher`${property(node, proof.property)} IS NOT NULL AND ${property(node, 'id')} IS NOT NULL`;
      return difference(every, has);
    }
    case 'stated':
      return difference(
        cypher`MATCH ()-[${edge}${label(proof.type)}]->()`,
        cypher`${property(edge, 'id')} IS NOT NULL`,
      );
    case 'ends': {
      const { type, direction, from, targets } = proof;
      const start = writing.variable('n');
      const path = writeHop(writing, start, edge, { type, direction, targets, form: 'undated' }, node, null);
      const other = cypher`${start}${writeKinds(from)} AND NOT ${node}${writeKinds(targets)}`;
      return cypher`MATCH ${path}\nWHERE ${other}\nRETURN count(${edge})`;
    }
    case 'distinct': {
      const value = property(node, proof.property);
      return cypher`MATCH (${node}${writeKinds(proof.kinds)})\n${repeated(cypher`${value} AS value`)}`;
    }
    case 'single': {
      const { type, direction, from } = proof;
      const start = writing.variable('n');
      const path = writeHop(
        writing,
        start,
        edge,
        { type, direction, targets: [], form: 'undated' },
        node,
        null,
      );
      // Around one node after the other: to group all relationships at once would need room for all of them.
      const around = block(cypher`MATCH ${path}\n${repeated(node)} AS repeated`);
      return cypher`MATCH (${start}${writeKinds(from)})\nCALL (${start}) ${around}\nRETURN sum(repeated)`;
    }
  }
}

/** How many values come more than once among the rows. */
function repeated(value: Cypher): Cypher {
  return cypher`WITH ${value}, count(*) AS times\nWHERE times > 1\nRETURN count(*)`;
}

/** How many lack what is asked: Neo4j keeps the first number, and the second is the size of an index. */
function difference(every: Cypher, has: Cypher): Cypher {
  return cypher`RETURN COUNT { ${every} } - COUNT { ${every} WHERE ${has} }`;
}
