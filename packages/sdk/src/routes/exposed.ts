/** What an open way runs over, or close by, that nobody surely holds. */

import type { LonLat } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { stateAt } from '../control/control.js';
import { degreeKm } from '../geodesy/degree.js';
import { nearestInRing } from '../geodesy/ring.js';
import type { Path } from '../graph/graph.js';
import { outside } from '../outside.js';
import { lineOf } from '../roads/network.js';
import type { Asked } from './read-question.js';
import type { Exposure } from './route-answer.js';

/** Nearer than this to the way's drawn line a place bears on it, km: within the reach of mortars and machine guns. */
const nearKm = 5;

export function exposuresOf(atlas: Atlas, asked: Asked, way: Path): Exposure[] {
  const { network, at, weighing } = asked;
  const onWay = new Set(way.nodes.map((node) => network.places[node] ?? outside()));
  const line = lineThrough(atlas, asked, way);
  return nearby(atlas, line, onWay).flatMap((place): Exposure[] => {
    const state = stateAt(atlas, place, at, weighing);
    const why =
      state.status === 'contested'
        ? 'contested'
        : state.status === 'unknown' && state.vacatedBy !== null
          ? 'vacated'
          : state.status === 'uncertain' && state.reason === 'overtaken'
            ? 'overtaken'
            : null;
    if (!why) return [];
    const km = onWay.has(place) ? 0 : kmTo(atlas, place, line);
    return km <= nearKm ? [{ place, why, km }] : [];
  });
}

function lineThrough(atlas: Atlas, { network }: Asked, { nodes, edges }: Path): LonLat[] {
  return edges.flatMap((edge, i) => {
    const segment = network.segments[edge] ?? outside();
    const line = lineOf(atlas, segment);
    return segment.a === network.places[nodes[i] ?? outside()] ? line : line.reverse();
  });
}

/** Places in the order of the line that its boxes, grown by what is near, hold. */
function nearby(atlas: Atlas, line: readonly LonLat[], onWay: ReadonlySet<string>): string[] {
  const grow = nearKm / degreeKm;
  const found = new Map<string, number>();
  for (const { id, point } of atlas.dataset.places) {
    const wide = grow / Math.cos((point[1] * Math.PI) / 180);
    const first = line.findIndex(([lon, lat], i) => {
      const [nextLon, nextLat] = line[i + 1] ?? [lon, lat];
      return (
        point[0] >= Math.min(lon, nextLon) - wide &&
        point[0] <= Math.max(lon, nextLon) + wide &&
        point[1] >= Math.min(lat, nextLat) - grow &&
        point[1] <= Math.max(lat, nextLat) + grow
      );
    });
    if (first >= 0 || onWay.has(id)) found.set(id, first);
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([id]) => id);
}

function kmTo(atlas: Atlas, place: string, line: readonly LonLat[]): number {
  const { point } = lookup(indexOf(atlas).places, 'place', place);
  const back = [...line].reverse();
  return nearestInRing(point, [...line, ...back.slice(1)]).km;
}
