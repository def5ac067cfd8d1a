/** The one plane on which everything planar happens: a stereographic projection on the conformal latitude. */
import type { LonLat } from '@syria-2024/data';
import { geoStereographic } from 'd3-geo';

/** WGS84. */
const semiMajorKm = 6378.137;
const eccentricity = 0.0818191908426215;

export type Plane = readonly [x: number, y: number];

/** Conformal, so that nearest in the plane is nearest on the ground but for 0.005 % of points; km, exact at its centre. */
export interface Projection {
  toPlane(point: LonLat): Plane;
  toGround(point: Plane): LonLat;
}

export function projectionAt([lon, lat]: LonLat): Projection {
  const centre = toConformal(lat);
  const sine = eccentricity * Math.sin(rad(lat));
  // The radius of the sphere that has the ellipsoid's scale along the central parallel; the projection halves it.
  const radius =
    (semiMajorKm * Math.cos(rad(lat))) / Math.sqrt(1 - sine * sine) / Math.cos(rad(centre));
  const stereographic = geoStereographic()
    .rotate([-lon, -centre])
    .translate([0, 0])
    .scale(2 * radius)
    .reflectY(true);
  return {
    toPlane: ([x, y]) => stereographic([x, toConformal(y)]) as [number, number],
    toGround: (point) => {
      const [x, y] = stereographic.invert?.([...point]) ?? [Number.NaN, Number.NaN];
      return [x, fromConformal(y)];
    },
  };
}

/** To 0.1 m: what two cells share is then the same number in both. */
export function round([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

/** The latitude on the sphere to which the ellipsoid maps conformally (Snyder 1987, 3-1). Degrees. */
function toConformal(lat: number): number {
  return deg(Math.asin(Math.tanh(Math.asinh(Math.tan(rad(lat))) - excess(Math.sin(rad(lat))))));
}

/** Its inverse by fixed point; each round gains two digits. */
function fromConformal(conformal: number): number {
  const isometric = Math.atanh(Math.sin(rad(conformal)));
  let sine = Math.sin(rad(conformal));
  for (let round = 0; round < 8; round++) sine = Math.tanh(isometric + excess(sine));
  return deg(Math.asin(sine));
}

function excess(sine: number): number {
  return eccentricity * Math.atanh(eccentricity * sine);
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;
const deg = (radians: number) => (radians * 180) / Math.PI;
