import Flatbush from 'flatbush';
import pointInPolygon from 'point-in-polygon-hao';
import { z } from 'zod';
import { readTextSlices, unusable } from '../formats/utf8-slices.ts';
import type { ImportFile } from '../import-source.ts';
import { isRegionCode } from '../sources/nuts/region.ts';

type Ring = [number, number][];

interface Shape {
  readonly code: string;
  readonly level: number;
  /** The outline, then the holes in it. */
  readonly rings: Ring[];
}

/** Regions as areas of the map, in degrees. */
export interface Shapes {
  /** Codes of the regions a point lies in, the smallest first; on a border both of one level, by code. */
  at(lat: number, lon: number): readonly string[];
}

/** Characters. The finest shapes of GISCO have some 100 million. */
const longest = 400_000_000;

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
const ring = z.array(position).min(4);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.object({
    NUTS_ID: z.string().refine(isCode, 'no code of NUTS'),
    LEVL_CODE: z.int().min(0).max(3),
  }),
  geometry,
});
const collection = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).optional(),
  features: z.array(z.unknown()).min(1),
});

/** Countries are in the file as well, by the codes of the European institutions. */
function isCode(code: string): boolean {
  return isRegionCode(code) || /^[A-Z]{2}$/.test(code);
}

/**
 * Shapes of regions in the layout of GISCO (`NUTS_RG_…_4326.geojson`): features with NUTS_ID and LEVL_CODE, in degrees.
 *
 * @throws {GrappeError} IMPORT_INVALID with what of which feature is not as it should be
 * @see https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics
 * @see https://www.rfc-editor.org/rfc/rfc7946 (GeoJSON)
 */
export async function readShapes(file: ImportFile): Promise<Shapes> {
  const read = collection.safeParse(await jsonOf(file));
  if (!read.success)
    throw unusable(
      file,
      1,
      `The file is no collection of shapes: ${problemOf(read.error)}.`,
      'Download NUTS regions (RG) from GISCO as GeoJSON.',
    );
  const crs = read.data.crs?.properties.name;
  if (crs !== undefined && !/(?:4326|CRS84)$/.test(crs))
    throw unusable(file, 1, `The shapes are in ${crs}, not in degrees.`, 'Download them in EPSG:4326.');
  return indexOf(read.data.features.flatMap((each, index) => shapesOf(file, each, index)));
}

async function jsonOf(file: ImportFile): Promise<unknown> {
  let text = '';
  for await (const slice of readTextSlices(file)) {
    text += slice;
    if (text.length > longest)
      throw unusable(file, 1, 'The file is too large to be read as a whole.', 'Take a coarser scale.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(file, 1, 'The file is not JSON.', 'Download it again, as GeoJSON.');
  }
}

function shapesOf(file: ImportFile, given: unknown, index: number): readonly Shape[] {
  const read = feature.safeParse(given);
  if (!read.success)
    throw unusable(
      file,
      1,
      `Feature ${index + 1} is no region: ${problemOf(read.error)}.`,
      'A region has NUTS_ID, LEVL_CODE and a Polygon or MultiPolygon in degrees.',
    );
  const { properties, geometry: form } = read.data;
  const areas = form.type === 'Polygon' ? [form.coordinates] : form.coordinates;
  return areas.map((rings) => ({
    code: properties.NUTS_ID,
    level: properties.LEVL_CODE,
    rings: rings.map((points) => points.map(([lon, lat]): [number, number] => [lon, lat])),
  }));
}

function problemOf({ issues: [first] }: z.ZodError): string {
  return `${first?.path.join('.') || 'it'}: ${first?.message ?? ''}`;
}

function indexOf(shapes: readonly Shape[]): Shapes {
  const boxes = new Flatbush(shapes.length);
  for (const { rings } of shapes) {
    const [outline = []] = rings;
    const [lons, lats] = [outline.map(([lon]) => lon), outline.map(([, lat]) => lat)];
    boxes.add(least(lons), least(lats), most(lons), most(lats));
  }
  boxes.finish();
  return {
    at: (lat, lon) => {
      const found = boxes
        .search(lon, lat, lon, lat)
        .flatMap((index) => shapes[index] ?? [])
        .filter(({ rings }) => pointInPolygon([lon, lat], rings) !== false);
      const sorted = found.sort((a, b) => b.level - a.level || (a.code < b.code ? -1 : 1));
      return [...new Set(sorted.map(({ code }) => code))];
    },
  };
}

/** An outline may have more points than a function takes arguments. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
