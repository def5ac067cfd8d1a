import type { Ids, Segment } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Compass, inverse, toCompass } from '../geodesy/geodesic.js';
import { edgesAt, otherEnd } from '../graph/graph.js';
import { type Network, networkOf } from '../roads/network.js';
import type { Standing } from './standing.js';

/**
 * A road that leaves the place and what is held with it, by who stands along it. An `Exit` of `checkReach` is another
 * thing: a segment at the one place, by whether a bloc may pass it.
 *
 * @example
 * ```ts
 * import { encirclement, type RoadExit, syria2024 } from '@syria-2024/sdk';
 * const exits: readonly RoadExit[] = encirclement(syria2024, { place: 'homs', at: '2024-12-07', bloc: 'opposition' }).exits;
 * for (const { segment, towards, standing } of exits) console.log(segment, towards, standing);
 * ```
 */
export interface RoadExit<I extends Ids = Ids> {
  readonly segment: I['segment'];
  /** The first place along it. */
  readonly towards: I['place'];
  readonly compass: Compass;
  /** `certain`: no way by this road out of the distance but through places that the bloc surely holds. */
  readonly standing: Standing;
}

/** The place and all that is held with it: its quarters, junctions and bridges. */
export function ownPlaces<I extends Ids>(atlas: Atlas<I>, place: I['place']): ReadonlySet<string> {
  const own = new Set<string>([place]);
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const { id, heldWith } of atlas.dataset.places)
      if (heldWith !== undefined && own.has(heldWith)) own.add(id);
  }
  return own;
}

export function exitsOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  own: ReadonlySet<string>,
  withinKm: number,
  standing: (place: I['place']) => Standing,
): RoadExit<I>[] {
  const { places } = indexOf(atlas);
  const network = networkOf(atlas);
  const centre = lookup(places, 'place', place).point;
  const kmTo = (node: number) =>
    inverse(centre, lookup(places, 'place', network.places[node] ?? '').point).km;
  const isOwn = (node: number) => own.has(network.places[node] ?? '');
  const leadsOut = (start: number, isHeld: (node: number) => boolean) =>
    escapes(
      network,
      start,
      (node) => isOwn(node) || isHeld(node),
      (node) => kmTo(node) > withinKm,
    );
  const standingAt = (node: number) => standing(network.places[node] ?? '');
  return network.segments.flatMap((segment: Segment, edge): RoadExit<I>[] => {
    if (segment.exists === 'uncertain' || own.has(segment.a) === own.has(segment.b)) return [];
    const inner = network.node.get(own.has(segment.a) ? segment.a : segment.b) ?? 0;
    const outer = otherEnd(network, edge, inner);
    if (!leadsOut(outer, () => false)) return [];
    const towards = network.places[outer] ?? '';
    return [
      {
        segment: segment.id,
        towards,
        compass: toCompass(inverse(centre, lookup(places, 'place', towards).point).bearing),
        standing: leadsOut(outer, (node) => standingAt(node) !== 'none')
          ? 'none'
          : leadsOut(outer, (node) => standingAt(node) === 'certain')
            ? 'possible'
            : 'certain',
      },
    ];
  });
}

/** Whether some way from a node, over nodes that are not barred, comes to one where it is out, whoever holds that. */
function escapes(
  network: Network,
  start: number,
  isBarred: (node: number) => boolean,
  isOut: (node: number) => boolean,
): boolean {
  const seen = new Set([start]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isOut(node)) return true;
    if (isBarred(node)) continue;
    for (const edge of edgesAt(network, node)) {
      const next = otherEnd(network, edge, node);
      if (network.segments[edge]?.exists === 'uncertain' || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
