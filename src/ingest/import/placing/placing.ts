import type { ImportFile, ImportSource, Row, StatementSaid } from '../import-source.ts';
import { stated } from '../sources/cells/said.ts';
import { countryOf } from '../sources/cells/countries.ts';
import { regionId } from '../sources/nuts/region-codes.ts';
import { readPostcodes } from './postcodes.ts';
import { readShapes } from './shapes.ts';
import type { Site, Sites } from './sites.ts';

/** By what organisations are placed in regions. */
export type PlacedBy = 'shapes' | 'postcodes';

/** A site that was not placed, and why. */
export interface PlacingNote {
  readonly node: string;
  readonly site: string;
  readonly message: string;
}

/** What became of the sites, counted by the nodes that have them. */
export interface PlacingTally {
  /** Nodes with a coordinate, or with a postcode. */
  readonly nodes: number;
  /** Of these, nodes of which a region was found. */
  readonly found: number;
  /** Of these, nodes that are given with a country. */
  readonly compared: number;
  /** Of these, nodes whose region lies in that country. */
  readonly agreeing: number;
  /** Nodes that are in such a region now. */
  readonly placed: number;
}

export interface Placing {
  readonly source: ImportSource;
  /** Of each file that was read, in their order. */
  readonly outcomes: readonly PlacingOutcome[];
}

export interface PlacingOutcome {
  readonly tally: PlacingTally;
  readonly notes: readonly PlacingNote[];
}

/** Codes of the regions in which a site may lie, the smallest first; null where it has nothing to tell by. */
type Find = (site: Site) => readonly string[] | null;

const finders: Readonly<Record<PlacedBy, (file: ImportFile) => Promise<Find>>> = {
  shapes: async (file) => {
    const shapes = await readShapes(file);
    return ({ point }) => point && shapes.at(point.lat, point.lon);
  },
  postcodes: async (file) => {
    const table = await readPostcodes(file);
    return ({ postcode, country }) => {
      if (postcode === null || country === null) return null;
      const code = table.find(country, postcode);
      return code === null ? [] : [code];
    };
  },
};

const about: Readonly<Record<PlacedBy, ImportSource['about']>> = {
  shapes: {
    title: 'Shapes of NUTS regions',
    publishers: ['Eurostat'],
    url: 'https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics',
    licence: '© EuroGeographics for the administrative boundaries; not to be passed on for profit',
  },
  postcodes: {
    title: 'Postcodes of NUTS regions',
    publishers: ['Eurostat'],
    url: 'https://ec.europa.eu/eurostat/web/nuts/correspondence-tables/postcodes-and-nuts',
    licence: 'Reuse with acknowledgement: © European Union, source: Eurostat',
  },
};

/**
 * Places the sites of the graph in regions, by a file that tells where regions are: as an import whose rows are sites. What
 * the graph has already is not said again; what contradicts the country a site is given with is noted, not said. New
 * sites make another import of the same file.
 */
export function placing(by: PlacedBy, graph: Sites): Placing {
  const outcomes: PlacingOutcome[] = [];
  const source: ImportSource = {
    name: `nuts-${by}`,
    description: `Place organisations in regions by ${by}.`,
    version: `1 ${graph.checksum}`,
    about: about[by],
    async *read(file) {
      const find = await finders[by](file);
      const { rows, outcome } = placeAll(file, graph, find);
      outcomes.push(outcome);
      yield rows;
    },
  };
  return { source, outcomes };
}

/** Where a site lies, as far as the file and the graph tell. */
interface Found {
  /** Code of the smallest region of the file; null where it lies in none. */
  readonly code: string | null;
  /** Whether that region is in the country the site is given with; null where there is nothing to compare. */
  readonly agrees: boolean | null;
  /** Id of the smallest region that the graph has, if nothing speaks against it. */
  readonly region: string | null;
}

function placeAll(file: ImportFile, graph: Sites, find: Find) {
  const notes: PlacingNote[] = [];
  const rows: Row[] = [];
  const count = new Counts();
  for (const site of graph.sites) {
    const codes = find(site);
    if (codes === null) continue;
    const { node } = site;
    const found = locate(site, codes, graph);
    count.add(node, found);
    if (found.region === null) notes.push({ node, site: textOf(site), message: whyNot(site, found) });
    else if (!graph.placed.has(`${node} ${found.region}`)) {
      const said: StatementSaid = { ...stated('LOCATED_IN', node, found.region, {}), confidence: 'INFERRED' };
      rows.push({ place: { file: file.path, line: 1, column: 1 }, said: [said], problems: [] });
    }
  }
  return { rows, outcome: { notes, tally: count.tally } };
}

function locate({ country }: Site, codes: readonly string[], { regions }: Sites): Found {
  const [code] = codes;
  if (code === undefined) return { code: null, agrees: null, region: null };
  const agrees = country === null ? null : isoOf(code) === country;
  const region = agrees === false ? undefined : codes.map(idOf).find((id) => regions.has(id));
  return { code, agrees, region: region ?? null };
}

function isoOf(code: string): string | undefined {
  return countryOf(code.slice(0, 2))?.properties['country']?.toString();
}

function idOf(code: string): string {
  return code.length === 2 ? `region:${isoOf(code) ?? code}` : regionId(code);
}

function whyNot({ country }: Site, { code, agrees }: Found): string {
  if (code === null) return 'It lies in no region of the file.';
  return agrees === false
    ? `It lies in ${code}, but is given as in ${country}.`
    : `The graph has no region ${code}; import NUTS first.`;
}

/** Nodes by what became of their sites: a node is counted once. */
class Counts {
  readonly #nodes = new Set<string>();
  readonly #found = new Set<string>();
  readonly #compared = new Set<string>();
  readonly #agreeing = new Set<string>();
  readonly #placed = new Set<string>();

  add(node: string, { code, agrees, region }: Found): void {
    this.#nodes.add(node);
    if (code !== null) this.#found.add(node);
    if (agrees !== null) this.#compared.add(node);
    if (agrees === true) this.#agreeing.add(node);
    if (region !== null) this.#placed.add(node);
  }

  get tally(): PlacingTally {
    return {
      nodes: this.#nodes.size,
      found: this.#found.size,
      compared: this.#compared.size,
      agreeing: this.#agreeing.size,
      placed: this.#placed.size,
    };
  }
}

function textOf({ point, postcode, country }: Site): string {
  const place = point ? `${point.lat},${point.lon}` : '';
  return [place, postcode, country].filter((part) => part !== null && part !== '').join(' ');
}
