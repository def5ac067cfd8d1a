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
  return isWithin([lat, lon], land) && !isWithin(point, land) && !isBeside(point, land);
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

/** Even-odd over all rings, so that holes count. */
function isWithin([lon, lat]: Point, land: readonly Boxed[]): boolean {
  let inside = false;
  for (const { ring, box } of land) {
    if (lon < box[0] || lat < box[1] || lon > box[2] || lat > box[3]) continue;
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] as Point;
      const [x2, y2] = ring[i] as Point;
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1))
        inside = !inside;
    }
  }
  return inside;
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
