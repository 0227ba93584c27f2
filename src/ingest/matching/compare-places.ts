import type { Evidence } from './evidence.ts';
import { normaliseName } from './normalise-name.ts';
import type { Organisation, Point } from './organisation.ts';

/** A large city and its suburbs. Registers give the seat, the post office or the middle of the city. */
const near = 25;
const far = 75;
const earthRadius = 6371;

const weight = { sameCountry: 0.3, otherCountry: -0.6, near: 0.3, far: -0.2 };

/**
 * What country and place say; what one of the two does not tell says nothing. Where they have one web site, their distance
 * does not speak against them: registers of addresses put the one or the other body hundreds of kilometres off.
 */
export function comparePlaces(a: Organisation, b: Organisation, haveOneSite: boolean): readonly Evidence[] {
  const countries = compareCountries(a.country, b.country);
  const isAbroad = countries.some(({ share }) => share < 0);
  const seats = isAbroad ? [] : compareSeats(a, b);
  return [...countries, ...seats.filter(({ share }) => share > 0 || !haveOneSite)];
}

function compareCountries(a: string | null, b: string | null): readonly Evidence[] {
  if (a === null || b === null) return [];
  if (a === b) return [{ share: weight.sameCountry, reason: `in the same country: ${a}` }];
  return [
    { share: weight.otherCountry, reason: `but in different countries: ${[a, b].sort().join(' and ')}` },
  ];
}

/** Cities of different names say nothing: München is Munich, and Sevenans is beside Belfort. */
function compareSeats(a: Organisation, b: Organisation): readonly Evidence[] {
  if (a.city !== null && b.city !== null && sameCity(a.city, b.city))
    return [{ share: weight.near, reason: `in the same city: ${[a.city, b.city].sort()[0]}` }];
  if (!a.point || !b.point) return [];
  const kilometres = distanceBetween(a.point, b.point);
  if (kilometres <= near) return [{ share: weight.near, reason: `${toldKilometres(kilometres)} apart` }];
  return kilometres < far ? [] : [{ share: weight.far, reason: `but ${toldKilometres(kilometres)} apart` }];
}

/** "TOULOUSE CEDEX 9", "PARIS 08": what the post adds is not of the city. */
function sameCity(a: string, b: string): boolean {
  const [one, other] = [cityName(a), cityName(b)];
  return one !== '' && one === other;
}

function cityName(city: string): string {
  return normaliseName(city.replace(/\bcedex\b.*|\d.*/i, ''));
}

function toldKilometres(kilometres: number): string {
  return kilometres < 1 ? 'less than 1 km' : `${Math.round(kilometres)} km`;
}

/**
 * Kilometres along the great circle.
 *
 * @see https://doi.org/10.2307/3105131 the haversine formula
 */
function distanceBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, chord)));
}
