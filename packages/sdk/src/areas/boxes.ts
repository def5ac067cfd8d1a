/** Boxes round rings, and which of many touch one. */

import { addTo } from '../kept/group-by.js';
import { outside } from '../outside.js';
import type { Ring } from './clip.js';

export type Box = readonly [west: number, south: number, east: number, north: number];

export function boxOf(ring: Ring): Box {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export function isApart(one: Box, other: Box): boolean {
  return one[0] > other[2] || other[0] > one[2] || one[1] > other[3] || other[1] > one[3];
}

/** Boxes are looked up by squares of so many degrees. */
const square = 0.25;

/** Looks up those whose box touches a given one, in their order. */
export function touchingAmong<T extends { readonly box: Box }>(
  all: readonly T[],
): (box: Box) => T[] {
  const bySquare = new Map<number, number[]>();
  all.forEach(({ box }, i) => {
    for (const key of squaresUnder(box)) addTo(bySquare, key, i);
  });
  return (box) => {
    const near = new Set(squaresUnder(box).flatMap((key) => bySquare.get(key) ?? []));
    const found = [...near].sort((a, b) => a - b).map((i) => all[i] ?? outside());
    return found.filter((one) => !isApart(one.box, box));
  };
}

function squaresUnder([west, south, east, north]: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(west / square); x <= east / square; x++)
    for (let y = Math.floor(south / square); y <= north / square; y++) keys.push(x * 100_000 + y);
  return keys;
}
