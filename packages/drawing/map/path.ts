import { type GeoPermissibleObjects, geoPath, geoTransform } from 'd3-geo';
import type { Frame } from './frame.js';

/** Draws shapes in a frame, as the `d` of a path; empty for what has no extent. */
export function pathIn({ project }: Frame): (shape: GeoPermissibleObjects) => string {
  // Point by point: a country is no globe, and it does not matter which way its rings are wound.
  const planar = geoTransform({
    point(lon, lat) {
      const [x, y] = project([lon, lat]);
      this.stream.point(x, y);
    },
  });
  const draw = geoPath(planar).digits(1);
  return (shape) => draw(shape) ?? '';
}
