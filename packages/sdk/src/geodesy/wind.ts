import type { MultiPolygon, Position } from 'geojson';

/** RFC 7946: outer rings run counter-clockwise, holes clockwise. */
export function wound({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) =>
      rings.map((ring, i) => (isCounterClockwise(ring) === (i === 0) ? ring : [...ring].reverse())),
    ),
  };
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice > 0;
}
