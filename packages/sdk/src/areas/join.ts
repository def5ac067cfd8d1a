/**
 * The ground of several pieces as one: what `merge` of topojson-client gives, ring by ring and point by point. That looks
 * up arcs and their ends by text at every call, which was next to all of its time; here they were numbered before.
 */
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as Geometry } from 'topojson-specification';
import { turnOf } from '../geodesy/wind.js';
import { type Arcs, numberOf } from './arcs.js';
import { stitch } from './stitch.js';

export function joinPieces(arcs: Arcs, numbers: readonly number[]): MultiPolygon {
  const rings = boundsOf(arcs, numbers).map((bounds) => stitch(arcs, bounds));
  const geometry: Geometry = { type: 'MultiPolygon', arcs: rings.filter((one) => one.length > 0) };
  const joined = feature(arcs.topology, geometry).geometry as MultiPolygon;
  joined.coordinates.forEach(putOuterFirst);
  return joined;
}

/** Of all parts that hang together, the arcs that have ground of the pieces on one side only. */
function boundsOf({ partsOf, round, beside }: Arcs, numbers: readonly number[]): number[][] {
  const parts = numbers.flatMap((number) => partsOf[number] ?? []);
  const [ours, reached] = [1, 2];
  const marks = new Uint8Array(round.length);
  for (const part of parts) marks[part] = ours;
  return parts.flatMap((first) => {
    if (marks[first] === reached) return [];
    const bounds: number[] = [];
    const waiting = [first];
    marks[first] = reached;
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop())
      for (const arc of round[part] ?? []) {
        let sides = 0;
        for (const other of beside[numberOf(arc)] ?? []) {
          if (marks[other] === 0) continue;
          sides++;
          if (marks[other] === reached) continue;
          marks[other] = reached;
          waiting.push(other);
        }
        if (sides < 2) bounds.push(arc);
      }
    return [bounds];
  });
}

/** Of the rings of one polygon the outer one is the largest. */
function putOuterFirst(rings: Position[][]): void {
  let largest = sizeOf(rings[0]);
  for (let i = 1; i < rings.length; i++) {
    const size = sizeOf(rings[i]);
    if (size <= largest) continue;
    [rings[0], rings[i]] = [rings[i] as Position[], rings[0] as Position[]];
    largest = size;
  }
}

function sizeOf(ring: Position[] | undefined): number {
  return Math.abs(turnOf(ring ?? []));
}
