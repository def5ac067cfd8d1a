import { isWithin } from '../plain/rings.js';

type Point = readonly [lon: number, lat: number];
type Ring = readonly Point[];

/** A ring with the box around it. */
interface Boxed {
  readonly ring: Ring;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/** The land of a campaign, as the rings of its boundaries. */
export function landOf(boundaries: unknown): readonly Boxed[] {
  const { features = [] } = (boundaries ?? {}) as {
    features?: readonly { geometry: { type: string; coordinates: never } }[];
  };
  return features.flatMap(({ geometry: { type, coordinates } }) => {
    const polygons: readonly (readonly Ring[])[] = type === 'Polygon' ? [coordinates] : coordinates;
    return polygons.flat().map((ring) => ({ ring, box: boxOf(ring) }));
  });
}

/** Outlines are generalised, and crossings lie on them: so near (degrees) a point still belongs to the land. */
const beside = 0.15;

/** Whether a point is outside the land, and not beside it, while the same numbers turned round are inside. */
export function isTurned(point: Point, land: readonly Boxed[]): boolean {
  const [lon, lat] = point;
  return isInside([lat, lon], land) && !isInside(point, land) && !isBeside(point, land);
}

function isBeside([lon, lat]: Point, land: readonly Boxed[]): boolean {
  return land.some(({ ring }) =>
    ring.some(([x2, y2], i) => {
      const [x1, y1] = ring[i - 1] ?? [x2, y2];
      const square = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const share = square === 0 ? 0 : ((lon - x1) * (x2 - x1) + (lat - y1) * (y2 - y1)) / square;
      const t = Math.min(1, Math.max(0, share));
      return Math.hypot(x1 + t * (x2 - x1) - lon, y1 + t * (y2 - y1) - lat) <= beside;
    }),
  );
}

function isInside(point: Point, land: readonly Boxed[]): boolean {
  const [lon, lat] = point;
  const near = land.filter(
    ({ box: [west, south, east, north] }) =>
      lon >= west && lat >= south && lon <= east && lat <= north,
  );
  return isWithin(
    point,
    near.map(({ ring }) => ring),
  );
}

function boxOf(ring: Ring): Boxed['box'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of ring) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
