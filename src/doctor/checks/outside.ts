import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import { managedSettings } from '../../managed/settings.ts';
import { ok, warn, type Check, type Finding, type Graph } from '../check.ts';
import { soon } from '../patience.ts';

/** Settings of Neo4j by which it, or its Browser, may speak to somebody else, and the value that keeps it silent. */
const silent: Readonly<Record<string, string>> = {
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  'browser.allow_outgoing_connections': 'false',
};

const settings = cypherQuery(
  cypher`SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value ORDER BY name`,
  { names: Object.keys(silent) },
);

/** That nothing leaves the machine while Grappe runs: what it fetches, it fetches at the first start. */
export const outside: Check = {
  name: 'outside',
  run: async ({ graph }) => {
    if (!graph.ok) return [];
    const { rows } = await graph.value.database.read([settings], soon());
    // The positions are those of the RETURN above.
    const values = (rows[0] ?? []) as readonly (readonly [string, string])[];
    const loud = values.filter(([name, value]) => value !== silent[name]);
    if (loud.length === 0) return [ok('Grappe asks nobody outside, and Neo4j is told not to')];
    return loud.map(([name, value]) => told(name, value, graph.value));
  },
};

function told(name: string, value: string, { managed }: Graph): Finding {
  const want = silent[name] ?? '';
  const ours = name in managedSettings({ bolt: 0, http: 0 }, '0m');
  const fix =
    managed && ours ? 'npm start again: it writes the settings anew' : `set ${name}=${want} in neo4j.conf`;
  return warn(`Neo4j has ${name}=${value}`, fix);
}
