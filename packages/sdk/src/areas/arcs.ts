/** The arcs of a topology as numbers: which of them bound each part of the ground, and which parts lie on each. */
import type { Position } from 'geojson';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { getOrMake } from '../evidence/get-or-make.js';

export interface Arcs {
  readonly topology: Topology;
  /** Of each piece, the numbers of its parts: one for each of its polygons. */
  readonly partsOf: readonly (readonly number[])[];
  /** The arcs round each part, ring by ring; `~n` where the n-th is run backwards. */
  readonly round: readonly (readonly number[])[];
  /** The parts that have each arc, once for each time. */
  readonly beside: readonly (readonly number[])[];
  /** The number of the point where each arc begins, and where it ends. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

export function arcsOf(topology: Topology, pieces: readonly MultiPolygon[]): Arcs {
  const round: number[][] = [];
  const beside = topology.arcs.map((): number[] => []);
  const partsOf = pieces.map(({ arcs }) =>
    arcs.map((rings) => {
      const part = round.push(rings.flat()) - 1;
      for (const arc of round[part] ?? []) beside[numberOf(arc)]?.push(part);
      return part;
    }),
  );
  const points = new Map<string, number>();
  const pointAt = (point: Position | undefined) =>
    getOrMake(points, String(point), () => points.size);
  return {
    topology,
    partsOf,
    round,
    beside,
    begins: topology.arcs.map((arc) => pointAt(arc[0])),
    ends: topology.arcs.map((arc) => pointAt(arc.at(-1))),
  };
}

export function numberOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
