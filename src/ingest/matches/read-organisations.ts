import { z } from 'zod';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery, join, label } from '../../cypher/fragment.ts';
import { bookkeeping, closedRun } from '../../model/book-keeping.ts';
import type { GraphModel, Kind, Relationship } from '../../model/graph-model.ts';
import { foreignIdsOf } from '../import/foreign-ids.ts';
import type { Run } from '../load/rows.ts';
import type { Organisation } from '../matching/organisation.ts';

const row = z.tuple([
  z.string(),
  z.array(z.string()),
  z.string().nullable(),
  z.array(z.union([z.string(), z.number()]).nullable()),
  z.array(z.tuple([z.string(), z.number().nullable(), z.number().nullable()])),
]);

/** All nodes that can be one of a pair of candidates, as they are compared; those of unfinished imports are not among them. */
export async function readOrganisations(
  run: Run,
  model: GraphModel,
  { ends }: Relationship,
): Promise<readonly Organisation[]> {
  const kinds = new Set(ends.flatMap(({ from, to }) => [...from, ...to]));
  const read = await Promise.all([...kinds].map((kind) => readKind(run, model, kind)));
  return read.flat();
}

async function readKind(run: Run, model: GraphModel, name: string): Promise<readonly Organisation[]> {
  const kind = model.kinds[name];
  if (!kind) return [];
  const registers = foreignIdsOf(model, name);
  const numbers = join(
    registers.map((register) => cypher`node.${escapeName(register)}`),
    ', ',
  );
  const text = cypher`MATCH (node${label(name)})
WHERE node.id IS NOT NULL AND NOT EXISTS { MATCH (open${label(bookkeeping.run)} {id: node.run}) WHERE open.state <> $closed }
RETURN node.id, [name IN [node.name] + coalesce(node.names, []) WHERE name IS NOT NULL], ${website(kind)}, [${numbers}],
  COLLECT { MATCH (node)-[place]->(region) WHERE type(place) IN $located AND region.country IS NOT NULL
    RETURN [region.country, ${coordinate('lat')}, ${coordinate('lon')}] ORDER BY place.id }`;
  const parameters = { closed: closedRun, located: locatingTypes(model) };
  return (await run(cypherQuery(text, parameters))).map((cells) =>
    organisationOf(row.parse(cells), registers),
  );
}

function website({ properties }: Kind) {
  const site = properties.find(({ type }) => type === 'URL');
  return site ? cypher`node.${escapeName(site.name)}` : cypher`null`;
}

function coordinate(name: string) {
  return cypher`toFloatOrNull(place.${escapeName(name)})`;
}

/** Types of relationships that lead to what has a country. */
function locatingTypes({ kinds, relationships }: GraphModel): readonly string[] {
  const inCountry = (kind: string) => kinds[kind]?.properties.some(({ name }) => name === 'country') === true;
  return Object.values(relationships).flatMap(({ type, ends }) =>
    ends.some(({ to }) => to.some(inCountry)) ? [type] : [],
  );
}

function organisationOf(
  [id, names, website, numbers, places]: z.infer<typeof row>,
  registers: readonly string[],
): Organisation {
  const countries = [...new Set(places.map(([country]) => country))];
  const [, lat, lon] =
    places.find(([, latitude, longitude]) => latitude !== null && longitude !== null) ?? [];
  return {
    ...{ id, names, city: null, host: hostOf(website) },
    // Who is in several countries is not told apart by one of them.
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    point: lat != null && lon != null ? { lat, lon } : null,
    foreignIds: Object.fromEntries(
      registers.flatMap((register, index) => {
        const number = numbers[index];
        return number == null ? [] : [[register, String(number)] as const];
      }),
    ),
  };
}

function hostOf(website: string | null): string | null {
  return website !== null && URL.canParse(website) ? new URL(website).hostname : null;
}
