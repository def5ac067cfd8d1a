/** What an open way runs over, or close by, that those who take it do not hold beyond dispute. */

import type { LonLat } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { blocOf, indexOf, lookup } from '../atlas/index-of.js';
import { stateAt } from '../control/control.js';
import type { ControlState } from '../control/states/answer.js';
import { degreeKm } from '../geodesy/degree.js';
import { nearestOnLine } from '../geodesy/ring.js';
import type { Path } from '../graph/graph.js';
import { outside } from '../outside.js';
import { holdingOf } from '../roads/holdings.js';
import { lineOf } from '../roads/network.js';
import type { Asked } from './read-question.js';
import type { Exposure } from './route-answer.js';

/** Nearer than this to the way's drawn line a place bears on it, km: heavy mortars and light rockets carry 7 to 8.5, and the line is schematic. */
const nearKm = 10;

export function exposuresOf(atlas: Atlas, asked: Asked, way: Path): Exposure[] {
  const { network, at, weighing } = asked;
  const onWay = new Set(way.nodes.map((node) => network.places[node] ?? outside()));
  const line = lineThrough(atlas, asked, way);
  const found = new Map<string, { along: number; exposure: Exposure }>();
  for (const near of nearby(atlas, line, onWay)) {
    const why = whyExposed(atlas, asked, stateAt(atlas, near, at, weighing));
    if (!why) continue;
    const { km: aside, along } = nearestOnLine(pointOf(atlas, near), line);
    const km = onWay.has(near) ? 0 : aside;
    if (km > nearKm) continue;
    // A town is told once, for the nearest of what is held with it.
    const place = holdingOf(atlas, near);
    const known = found.get(place);
    if (!known || km < known.exposure.km) found.set(place, { along, exposure: { place, why, km } });
  }
  const inOrder = [...found.values()].sort((a, b) => a.along - b.along);
  return inOrder.map(({ exposure }) => exposure);
}

function whyExposed(
  atlas: Atlas,
  { bloc, at }: Asked,
  state: ControlState,
): Exposure['why'] | null {
  const index = indexOf(atlas);
  const relation = (actor: string) => index.relation(bloc, blocOf(index, actor), at);
  switch (state.status) {
    case 'contested':
      return 'contested';
    case 'unknown':
      return state.vacatedBy === null ? null : 'vacated';
    case 'uncertain': {
      if (state.reason === 'overtaken') return 'overtaken';
      const isOurs = (one: string) => index.actors.has(one) && relation(one) === 'allied';
      return state.candidates.every(isOurs) ? null : 'uncertain';
    }
    case 'held': {
      const towards = index.relation(bloc, state.bloc, at);
      if (towards === 'hostile') return 'hostile';
      return towards === 'allied' && state.disputed ? 'disputed' : null;
    }
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

/** Places on it, and those that the boxes of its sides, grown by what is near, hold: all that are near, and few others. */
function nearby(atlas: Atlas, line: readonly LonLat[], onWay: ReadonlySet<string>): string[] {
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
  const isNear = ({ id, point }: { id: string; point: LonLat }) => onWay.has(id) || isBy(point);
  return atlas.dataset.places.filter(isNear).map(({ id }) => id);
}

function pointOf(atlas: Atlas, place: string): LonLat {
  return lookup(indexOf(atlas).places, 'place', place).point;
}
