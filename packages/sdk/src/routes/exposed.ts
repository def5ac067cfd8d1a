/** What an open way runs over, or close by, that those who take it do not hold beyond dispute. */

import type { LonLat } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { blocOf, indexOf, lookup } from '../atlas/index-of.js';
import { stateAt } from '../control/control.js';
import type { ControlState } from '../control/states/answer.js';
import { degreeKm } from '../geodesy/degree.js';
import { nearestInRing } from '../geodesy/ring.js';
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
  const found = new Map<string, Exposure>();
  for (const near of nearby(atlas, line, onWay)) {
    const why = whyExposed(atlas, asked, stateAt(atlas, near, at, weighing));
    if (!why) continue;
    const km = onWay.has(near) ? 0 : kmTo(atlas, near, line);
    if (km > nearKm) continue;
    // A town is told once, for the nearest of what is held with it.
    const place = holdingOf(atlas, near);
    const known = found.get(place);
    if (!known || km < known.km) found.set(place, { place, why, km });
  }
  return [...found.values()];
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
