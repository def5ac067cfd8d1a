/** A window of the world laid into a rectangle: Mercator, which every reader knows, and angles stay true. */
import type { LonLat } from '@syria-2024/data';
import { type GeoPermissibleObjects, geoMercator, geoPath, geoTransform } from 'd3-geo';
import type { Project } from './marks.js';

export type Window = readonly [west: number, south: number, east: number, north: number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Frame {
  readonly box: Box;
  readonly project: Project;
  readonly invert: (at: readonly [number, number]) => LonLat;
  /** The `d` of a path; empty for what has no extent. */
  readonly path: (shape: GeoPermissibleObjects) => string;
  /** Kilometres to one unit, in the middle. */
  readonly kmPerUnit: number;
}

export const country: Window = [35.45, 32.2, 42.5, 37.45];
export const approaches: Window = [35.65, 34.1, 37.75, 35.35];

const kmPerDegree = 111.32;

/** The whole window is inside the box, and in its middle. */
export function frameOf([west, south, east, north]: Window, box: Box): Frame {
  const projection = geoMercator().precision(0);
  projection.fitExtent(
    [
      [box.left, box.top],
      [box.right, box.bottom],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
      ],
    },
  );
  const project: Project = ([lon, lat]) => projection([lon, lat]) ?? [0, 0];
  // Point by point: a country is no globe, and it does not matter which way its rings are wound.
  const planar = geoTransform({
    point(lon, lat) {
      const [x, y] = project([lon, lat]);
      this.stream.point(x, y);
    },
  });
  const draw = geoPath(planar).digits(1);
  const middle = (south + north) / 2;
  const [left, right] = [project([west, middle]), project([east, middle])];
  return {
    box,
    project,
    invert: ([x, y]) => (projection.invert?.([x, y]) ?? [0, 0]) as unknown as LonLat,
    path: (shape) => draw(shape) ?? '',
    kmPerUnit:
      ((east - west) * kmPerDegree * Math.cos((middle * Math.PI) / 180)) / (right[0] - left[0]),
  };
}
