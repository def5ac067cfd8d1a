import type { Ids, Segment } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Clocks, clocks, stateAt } from '../control/control.js';
import { type Leaning, mergeLeanings } from '../evidence/leaning.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { type Compass, inverse, toCompass } from '../geodesy/geodesic.js';
import { edgesAt, otherEnd } from '../graph/graph.js';
import { type Network, networkOf } from '../roads/network.js';
import { parseCovered, type When } from '../time/instant.js';
import { byDistance, type Ranked } from './ranking.js';
import { type Standing, standingOf } from './standing.js';

/**
 * Who stands around which place, when, and how far around it {@link encirclement} looks.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { encirclement, type EncirclementQuestion, syria2024 } from '@syria-2024/sdk';
 * const question: EncirclementQuestion<SyriaIds> = { place: 'homs', at: '2024-12-07', bloc: 'opposition', withinKm: 20 };
 * console.log(encirclement(syria2024, question).compassShare);
 * ```
 */
export interface EncirclementQuestion<I extends Ids = Ids> extends WeighingOptions {
  readonly place: I['place'];
  readonly at: When;
  /** Who stands around it. */
  readonly bloc: I['bloc'];
  /** How far around the place is looked. Km; default 30. */
  readonly withinKm?: number;
}

/**
 * One of sixteen directions, and what the bloc holds there.
 *
 * @example
 * ```ts
 * import { encirclement, type Sector, syria2024 } from '@syria-2024/sdk';
 * const sectors: readonly Sector[] = encirclement(syria2024, { place: 'homs', at: '2024-12-07', bloc: 'opposition' }).sectors;
 * for (const { compass, standing, place } of sectors) console.log(compass, standing, place);
 * ```
 */
export interface Sector<I extends Ids = Ids> {
  readonly compass: Compass;
  /** `empty`: no place of the record lies there within the distance. */
  readonly standing: Standing | 'empty';
  /** The nearest place there that the bloc holds, or may hold. */
  readonly place: I['place'] | null;
  readonly km: number | null;
}

/**
 * A road that leaves the place.
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

/**
 * How far a place is surrounded: by direction, and by the roads that leave it.
 *
 * It leans on the answers about the places that stand against it: one in each sector, the first along each exit.
 *
 * @example
 * ```ts
 * import { type Encirclement, encirclement, syria2024 } from '@syria-2024/sdk';
 * const ring: Encirclement = encirclement(syria2024, { place: 'homs', at: '2024-12-07', bloc: 'opposition' });
 * console.log(ring.compassShare, ring.exitShare);
 * ```
 */
export interface Encirclement<I extends Ids = Ids> extends Clocks, Leaning<I> {
  readonly place: I['place'];
  readonly withinKm: number;
  readonly sectors: readonly Sector<I>[];
  /** The share of the directions with places that is held against it: surely, and at the most. Null: none has a place. */
  readonly compassShare: readonly [certain: number, possible: number] | null;
  readonly exits: readonly RoadExit<I>[];
  /** The share of the exits. Null when no road that leaves it leads out of the distance. */
  readonly exitShare: readonly [certain: number, possible: number] | null;
}

/**
 * Tells how far a place is surrounded by a bloc: the share of the compass, and the share of the roads out.
 *
 * A direction is a sixteenth of the compass; it is held against the place when the bloc holds some place there within
 * `withinKm`, whatever lies nearer. An exit is a road from the place, or from what is held with it, that leads farther
 * than `withinKm`; it is held when every way by it does so only through the bloc's places. Whether a segment was closed,
 * a bridge blown, is not asked.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`, `InvalidValueError`.
 *
 * @example
 * ```ts
 * import { encirclement, syria2024 } from '@syria-2024/sdk';
 * const hama = encirclement(syria2024, { place: 'hama', at: '2024-12-04', bloc: 'opposition' });
 * console.log(hama.compassShare, hama.exitShare);
 * ```
 */
export function encirclement<I extends Ids>(
  atlas: Atlas<I>,
  question: EncirclementQuestion<I>,
): Encirclement<I> {
  const { place, at, bloc, withinKm = 30 } = question;
  const index = indexOf(atlas);
  lookup(index.places, 'place', place);
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, question);
  const own = ownPlaces(atlas, place);
  const state = (id: I['place']) => stateAt(atlas, id, ms, weighing);
  const standing = (id: I['place']) => standingOf(index, state(id), bloc);
  const ranked = byDistance(atlas, place).filter((one) => !own.has(one.place));
  const sectors = sectorsOf(
    ranked.filter(({ km }) => km <= withinKm),
    standing,
  );
  const exits = exitsOf(atlas, place, own, withinKm, standing);
  return {
    place,
    ...clocks(atlas, ms, weighing, at),
    withinKm,
    sectors,
    compassShare: shareOf(sectors.filter((sector) => sector.standing !== 'empty')),
    exits,
    exitShare: shareOf(exits),
    ...mergeLeanings(against(sectors, exits).map(state)),
  };
}

/** The places that are held, or may be held, against it. */
function against<I extends Ids>(
  sectors: readonly Sector<I>[],
  exits: readonly RoadExit<I>[],
): I['place'][] {
  const held = exits.filter(({ standing }) => standing !== 'none').map(({ towards }) => towards);
  const near = sectors.map(({ place }) => place).filter((place) => place !== null);
  return [...new Set([...near, ...held])];
}

/** The place and all that is held with it: its quarters, junctions and bridges. */
function ownPlaces<I extends Ids>(atlas: Atlas<I>, place: I['place']): ReadonlySet<string> {
  const own = new Set<string>([place]);
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const { id, heldWith } of atlas.dataset.places)
      if (heldWith !== undefined && own.has(heldWith)) own.add(id);
  }
  return own;
}

function sectorsOf<I extends Ids>(
  ranked: readonly Ranked<I>[],
  standing: (place: I['place']) => Standing,
): Sector<I>[] {
  return Array.from({ length: 16 }, (_, n): Sector<I> => {
    const compass = toCompass(n * 22.5);
    const there = ranked
      .filter((one) => one.compass === compass)
      .map((one) => ({ ...one, standing: standing(one.place) }));
    const found =
      there.find((one) => one.standing === 'certain') ??
      there.find((one) => one.standing === 'possible');
    return {
      compass,
      standing: found?.standing ?? (there.length > 0 ? 'none' : 'empty'),
      place: found?.place ?? null,
      km: found?.km ?? null,
    };
  });
}

function exitsOf<I extends Ids>(
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
  const standingAt = (node: number) => standing((network.places[node] ?? '') as I['place']);
  return network.segments.flatMap((segment: Segment, edge): RoadExit<I>[] => {
    if (segment.exists === 'uncertain' || own.has(segment.a) === own.has(segment.b)) return [];
    const inner = network.node.get(own.has(segment.a) ? segment.a : segment.b) ?? 0;
    const outer = otherEnd(network, edge, inner);
    if (!leadsOut(outer, () => false)) return [];
    const towards = (network.places[outer] ?? '') as I['place'];
    return [
      {
        segment: segment.id as I['segment'],
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

function shareOf(
  all: readonly { readonly standing: Standing | 'empty' }[],
): readonly [number, number] | null {
  if (all.length === 0) return null;
  const certain = all.filter(({ standing }) => standing === 'certain').length;
  const possible = all.filter(({ standing }) => standing !== 'none').length;
  return [certain / all.length, possible / all.length];
}
