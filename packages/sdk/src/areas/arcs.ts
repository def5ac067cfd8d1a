/** The arcs of a topology as numbers: which of them bound each part of the ground, and which parts lie on each. */
import type { Position } from 'geojson';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { getOrMake } from '../kept/get-or-make.js';
import { outside } from '../outside.js';

export interface Arcs {
  readonly topology: Topology;
  /** The first part of each piece: it has one for each of its polygons. One more than there are pieces. */
  readonly parts: Int32Array;
  /** Of each part the arcs round it, ring by ring; `~n` where the n-th is run backwards. */
  readonly round: Lists;
  /** Of each arc the parts that have it, once for each time. */
  readonly beside: Lists;
  /** The number of the point where each arc begins, and where it ends. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

/** Lists of numbers side by side: the n-th stands in `values` from `start[n]` up to `start[n + 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

export function arcsOf(topology: Topology, pieces: readonly MultiPolygon[]): Arcs {
  const round = pieces.flatMap(({ arcs }) => arcs.map((rings) => rings.flat()));
  const beside = topology.arcs.map((): number[] => []);
  round.forEach((arcs, part) => {
    for (const arc of arcs) beside[numberOf(arc)]?.push(part);
  });
  const points = new Map<string, number>();
  const pointAt = (point: Position | undefined) =>
    getOrMake(points, String(point), () => points.size);
  return {
    topology,
    parts: startsOf(pieces.map(({ arcs }) => arcs)),
    round: sideBySide(round),
    beside: sideBySide(beside),
    begins: Int32Array.from(topology.arcs, (arc) => pointAt(arc[0])),
    ends: Int32Array.from(topology.arcs, (arc) => pointAt(arc.at(-1))),
  };
}

function sideBySide(lists: readonly (readonly number[])[]): Lists {
  return { start: startsOf(lists), values: Int32Array.from(lists.flat()) };
}

/** Where each list begins where all stand side by side, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, n) => {
    starts[n + 1] = (starts[n] ?? outside()) + length;
  });
  return starts;
}

export function numberOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
