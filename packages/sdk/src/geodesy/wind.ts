import type { MultiPolygon, Position } from 'geojson';

/**
 * Which way rings run. `rfc7946`: outer rings counter-clockwise, holes clockwise, as the standard and most map software
 * want them. `d3`: the other way round, as d3-geo does, which takes a ring of the standard for all of the globe but that.
 *
 * @example
 * ```ts
 * import { controlAreas, syria2024, type Winding } from '@syria-2024/sdk';
 * const winding: Winding = 'd3';
 * console.log(controlAreas(syria2024, '2024-12-07', { winding }).features.length);
 * ```
 */
export type Winding = 'rfc7946' | 'd3';

/** The same ground with its rings wound that way; a ring that is so already is taken over as it is. */
export function wound({ coordinates }: MultiPolygon, winding: Winding = 'rfc7946'): MultiPolygon {
  const isOuterLeft = winding === 'rfc7946';
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) =>
      rings.map((ring, i) =>
        isCounterClockwise(ring) === ((i === 0) === isOuterLeft) ? ring : [...ring].reverse(),
      ),
    ),
  };
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  return turnOf(ring) > 0;
}

/** Twice the area in the plane of degrees: above 0 where the ring runs counter-clockwise. */
export function turnOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice;
}
