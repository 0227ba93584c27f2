import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import { ok, type Check } from '../check.ts';
import { soon } from '../patience.ts';

const components = cypherQuery(
  cypher`CALL dbms.components() YIELD name, edition WHERE name = 'Neo4j Kernel' RETURN edition`,
);

/** Login, version and edition. That the version is new enough is seen to by the connection itself. */
export const database: Check = {
  name: 'database',
  run: async ({ graph, config }) => {
    if (!graph.ok) return [graph.why];
    const { database: open, address, user, managed } = graph.value;
    const { rows } = await open.read([components], soon());
    const edition = rows[0]?.[0]?.[0];
    const named = typeof edition === 'string' ? edition : 'of unknown edition';
    const whose = managed ? 'the managed one' : `database ${JSON.stringify(config.neo4j?.database)}`;
    return [
      ok(`Neo4j ${open.version} ${named} at ${address} (${whose}), logged in as ${JSON.stringify(user)}`),
    ];
  },
};
