/** A window of the world laid into a rectangle: Mercator, which every reader knows, and angles stay true. */
import type { LonLat } from '@syria-2024/data';
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
  /** Kilometres to one unit, in the middle. */
  readonly kmPerUnit: number;
}

export const country: Window = [35.45, 32.2, 42.5, 37.45];
export const approaches: Window = [35.65, 34.1, 37.75, 35.35];

const radian = Math.PI / 180;
/** Mean, as a map of this scale needs no better. */
const earthKm = 6371;

const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * radian) / 2));
const latitude = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radian;

/** The whole window is inside the box, and in its middle. */
export function frameOf([west, south, east, north]: Window, box: Box): Frame {
  const [top, bottom] = [northing(north), northing(south)];
  const scale = Math.min(
    (box.right - box.left) / ((east - west) * radian),
    (box.bottom - box.top) / (top - bottom),
  );
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [lon0, y0] = [(west + east) / 2, (top + bottom) / 2];
  return {
    box,
    project: ([lon, lat]) => [
      cx + (lon - lon0) * radian * scale,
      cy - (northing(lat) - y0) * scale,
    ],
    invert: ([x, y]) => [lon0 + (x - cx) / (radian * scale), latitude(y0 - (y - cy) / scale)],
    kmPerUnit: (earthKm * Math.cos(latitude(y0) * radian)) / scale,
  };
}
