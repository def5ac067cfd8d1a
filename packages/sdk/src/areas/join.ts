/**
 * The ground of several pieces as one: what `merge` of topojson-client gives, ring by ring and point by point. That looks
 * up arcs and their ends by text at every call, which was next to all of its time; here they were numbered before.
 */
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as Geometry } from 'topojson-specification';
import { turnOf } from '../geodesy/wind.js';
import { outside } from '../outside.js';
import { type Arcs, type Lists, numberOf } from './arcs.js';
import { stitch } from './stitch.js';

export function joinPieces(arcs: Arcs, numbers: readonly number[]): MultiPolygon {
  const rings = boundsOf(arcs, numbers).map((bounds) => stitch(arcs, bounds));
  const geometry: Geometry = { type: 'MultiPolygon', arcs: rings.filter((one) => one.length > 0) };
  const joined = feature(arcs.topology, geometry).geometry;
  joined.coordinates.forEach(putOuterFirst);
  return joined;
}

const [ours, reached] = [1, 2];

/** Of all parts that hang together, the arcs that have ground of the pieces on one side only. */
function boundsOf(arcs: Arcs, numbers: readonly number[]): number[][] {
  const { parts, round } = arcs;
  const marks = new Uint8Array(round.start.length);
  for (const number of numbers) marks.fill(ours, parts[number], parts[number + 1]);
  const bounds: number[][] = [];
  for (const number of numbers)
    for (let part = parts[number] ?? outside(); part < (parts[number + 1] ?? outside()); part++)
      if (marks[part] === ours) bounds.push(boundsFrom(arcs, marks, part));
  return bounds;
}

/** Of the parts that hang together with a first one, which are marked as reached. */
function boundsFrom({ round, beside }: Arcs, marks: Uint8Array, first: number): number[] {
  const bounds: number[] = [];
  const waiting = [first];
  marks[first] = reached;
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const last = round.start[part + 1] ?? outside();
    for (let slot = round.start[part] ?? outside(); slot < last; slot++) {
      const arc = round.values[slot] ?? outside();
      if (reachAcross(beside, numberOf(arc), marks, waiting) < 2) bounds.push(arc);
    }
  }
  return bounds;
}

/** Reaches what lies on an arc, and tells how much of it is ours. */
function reachAcross({ start, values }: Lists, arc: number, marks: Uint8Array, waiting: number[]) {
  let sides = 0;
  const last = start[arc + 1] ?? outside();
  for (let slot = start[arc] ?? outside(); slot < last; slot++) {
    const part = values[slot] ?? outside();
    if (marks[part] === 0) continue;
    sides++;
    if (marks[part] === reached) continue;
    marks[part] = reached;
    waiting.push(part);
  }
  return sides;
}

/** Of the rings of one polygon the outer one is the largest. */
function putOuterFirst(rings: Position[][]): void {
  let largest = sizeOf(rings[0]);
  for (let i = 1; i < rings.length; i++) {
    const size = sizeOf(rings[i]);
    if (size <= largest) continue;
    [rings[0], rings[i]] = [rings[i] ?? outside(), rings[0] ?? outside()];
    largest = size;
  }
}

function sizeOf(ring: Position[] | undefined): number {
  return Math.abs(turnOf(ring ?? []));
}
