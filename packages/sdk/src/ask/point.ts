/** Points as people write them. */
import type { Boundaries, Ids, LonLat } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { isWithin } from '../geodesy/within.js';
import { InvalidPointError } from '../refusal/invalid.js';
import { show } from '../refusal/show.js';

/**
 * WGS84 degrees: in GeoJSON's order, or by name.
 *
 * @example
 * ```ts
 * import { distanceToHoms, type PointLike, syria2024 } from '@syria-2024/sdk';
 * const points: PointLike[] = [[36.72, 34.73], { lon: 36.72, lat: 34.73 }, { type: 'Point', coordinates: [36.72, 34.73] }];
 * for (const point of points) console.log(distanceToHoms(syria2024, point).km);
 * ```
 */
export type PointLike =
  | LonLat
  | { readonly lon: number; readonly lat: number }
  | { readonly lng: number; readonly lat: number }
  | { readonly longitude: number; readonly latitude: number }
  | { readonly type: 'Point'; readonly coordinates: readonly number[] };

const forms =
  '[longitude, latitude], { lon, lat }, { lng, lat }, { longitude, latitude } or a GeoJSON Point, in degrees';

/**
 * Reads a point. Throws `InvalidPointError` for what is none, and for an array that lies outside the campaign's country
 * while the same numbers turned round lie inside: whoever means it names the axes.
 */
export function readPoint<I extends Ids>(atlas: Atlas<I>, given: unknown): LonLat {
  const point = byName(given) ?? byOrder(atlas, given);
  if (point === null)
    throw new InvalidPointError(`${show(given)} is no point; expected ${forms}${ofFeature(given)}`);
  const [lon, lat] = point;
  if (!isOnEarth(point))
    throw new InvalidPointError(
      `[${lon}, ${lat}] is not on Earth; expected longitudes from -180 to 180 and latitudes from -90 to 90, as ${forms}`,
    );
  return point;
}

/** A feature has properties that a point has not. */
function ofFeature(given: unknown): string {
  const isFeature = (given as { readonly type?: unknown } | null | undefined)?.type === 'Feature';
  return isFeature ? '; of a Feature its geometry' : '';
}

function byName(given: unknown): LonLat | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const named = given as Record<string, unknown>;
  if (named.type === 'Point') return toPair(named.coordinates);
  const lon = [named.lon, named.lng, named.longitude].filter((value) => value !== undefined);
  const lat = [named.lat, named.latitude].filter((value) => value !== undefined);
  // Whatever stands beside the axes may be meant for something that a point has not.
  const isPure = lon.length === 1 && lat.length === 1 && Object.keys(named).length === 2;
  return isPure ? toPair([lon[0], lat[0]]) : null;
}

function byOrder<I extends Ids>(atlas: Atlas<I>, given: unknown): LonLat | null {
  const point = toPair(given);
  if (point === null) return null;
  const [lon, lat] = point;
  const mirror: LonLat = [lat, lon];
  if (isOnEarth(mirror) && isInCountry(atlas, mirror) && !isInCountry(atlas, point))
    throw new InvalidPointError(
      `[${lon}, ${lat}] may be turned round: read as longitude ${lon}, latitude ${lat} it lies outside the campaign's country, as longitude ${lat}, latitude ${lon} inside; name the axes: { lon: ${lat}, lat: ${lon} } or { lon: ${lon}, lat: ${lat} }`,
    );
  return point;
}

/** A third number, GeoJSON's altitude, is let pass. */
function toPair(given: unknown): LonLat | null {
  if (!Array.isArray(given) || given.length < 2 || given.length > 3) return null;
  const [lon, lat] = given;
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

function isOnEarth([lon, lat]: LonLat): boolean {
  return (
    Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  );
}

const outlines = new WeakMap<Boundaries, readonly (readonly LonLat[])[]>();

function isInCountry<I extends Ids>({ dataset }: Atlas<I>, point: LonLat): boolean {
  let rings = outlines.get(dataset.boundaries);
  if (rings === undefined) {
    rings = dataset.boundaries.features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    ) as readonly (readonly number[])[][] as LonLat[][];
    outlines.set(dataset.boundaries, rings);
  }
  return isWithin(point, rings);
}
