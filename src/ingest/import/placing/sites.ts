import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../../cypher/fragment.ts';
import { bookkeeping, closedRun } from '../../../model/book-keeping.ts';
import type { Run } from '../../load/rows.ts';

/** A place of which the graph knows where it is but perhaps not in which region. */
export interface Site {
  /** Id of the node that has it: an organisation, or an event that is held there. */
  readonly node: string;
  /** The country it is given with, ISO 3166-1 alpha-2; null where none is. */
  readonly country: string | null;
  /** Degrees; null where none are given. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly postcode: string | null;
}

/** What placing needs to know of the graph. */
export interface Sites {
  readonly sites: readonly Site[];
  /** Ids of all regions. */
  readonly regions: ReadonlySet<string>;
  /** `node region` of what the graph has already. */
  readonly placed: ReadonlySet<string>;
  /** Changes when the sites do. */
  readonly checksum: string;
}

const siteRow = z.tuple([
  z.string(),
  z.string().nullable(),
  z.number().nullable(),
  z.number().nullable(),
  z.string().nullable(),
]);
const pair = z.tuple([z.string(), z.string()]);
const one = z.tuple([z.string()]);

const located = label('LOCATED_IN');
/** What an unfinished import wrote is not there yet. */
const seen = cypher`NOT EXISTS { MATCH (run${label(bookkeeping.run)} {id: place.run}) WHERE run.state <> $closed }`;

/** Every place with a coordinate or a postcode, once; in the order of ids. */
export async function readSites(run: Run): Promise<Sites> {
  const closed = { closed: closedRun };
  const found = await run(
    cypherQuery(
      cypher`MATCH (node)-[place${located}]->(region)
WHERE (place.lat IS NOT NULL AND place.lon IS NOT NULL OR place.postcode IS NOT NULL) AND ${seen}
WITH DISTINCT node.id AS id, region.country AS country, toFloat(place.lat) AS lat, toFloat(place.lon) AS lon, place.postcode AS postcode
RETURN id, country, lat, lon, postcode ORDER BY id, country, lat, lon, postcode`,
      closed,
    ),
  );
  const sites = found.map((row): Site => {
    const [node, country, lat, lon, postcode] = siteRow.parse(row);
    return { node, country, point: lat === null || lon === null ? null : { lat, lon }, postcode };
  });
  const regions = await run(cypherQuery(cypher`MATCH (region:Region) RETURN region.id`));
  const placed = await run(
    cypherQuery(
      cypher`MATCH (node)-[place${located}]->(region:Region) WHERE ${seen} RETURN node.id, region.id`,
      closed,
    ),
  );
  return {
    sites,
    regions: new Set(regions.map((row) => one.parse(row)[0])),
    placed: new Set(placed.map((row) => pair.parse(row).join(' '))),
    checksum: createHash('sha256').update(JSON.stringify(sites)).digest('hex'),
  };
}
