/** What an open way runs over, or close by, that nobody surely holds. */

import type { LonLat } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { stateAt } from '../control/control.js';
import type { ControlState } from '../control/states/answer.js';
import { degreeKm } from '../geodesy/degree.js';
import { nearestOnLine } from '../geodesy/ring.js';
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
  const found = nearby(atlas, line).flatMap((place) => {
    const why = whyExposed(stateAt(atlas, place, at, weighing));
    if (why === null) return [];
    const { km, along } = nearestOnLine(pointOf(atlas, place), line);
    const exposure: Exposure = { place, why, km: onWay.has(place) ? 0 : km };
    return exposure.km <= nearKm ? [{ along, exposure }] : [];
  });
  return found.sort((a, b) => a.along - b.along).map(({ exposure }) => exposure);
}

function whyExposed(state: ControlState): Exposure['why'] | null {
  switch (state.status) {
    case 'contested':
      return 'contested';
    case 'unknown':
      return state.vacatedBy === null ? null : 'vacated';
    case 'uncertain':
      return state.reason === 'overtaken' ? 'overtaken' : null;
    case 'held':
      return null;
  }
}

/** From its first place on: a way to where one is has no more of a line than that. */
function lineThrough(atlas: Atlas, { network }: Asked, { nodes, edges }: Path): LonLat[] {
  const start = pointOf(atlas, network.places[nodes[0] ?? outside()] ?? outside());
  const rest = edges.flatMap((edge, i) => {
    const segment = network.segments[edge] ?? outside();
    const line = lineOf(atlas, segment);
    return segment.a === network.places[nodes[i] ?? outside()] ? line : line.reverse();
  });
  return [start, ...rest];
}

/** Places that the boxes of its sides, grown by what is near, hold: all that are near, and few others. */
function nearby(atlas: Atlas, line: readonly LonLat[]): string[] {
  const grow = nearKm / degreeKm;
  const isBy = ([pointLon, pointLat]: LonLat) => {
    const wide = grow / Math.cos((pointLat * Math.PI) / 180);
    return line.some(([lon, lat], i) => {
      const [nextLon, nextLat] = line[i + 1] ?? [lon, lat];
      return (
        pointLon >= Math.min(lon, nextLon) - wide &&
        pointLon <= Math.max(lon, nextLon) + wide &&
        pointLat >= Math.min(lat, nextLat) - grow &&
        pointLat <= Math.max(lat, nextLat) + grow
      );
    });
  };
  return atlas.dataset.places.filter(({ point }) => isBy(point)).map(({ id }) => id);
}

function pointOf(atlas: Atlas, place: string): LonLat {
  return lookup(indexOf(atlas).places, 'place', place).point;
}
