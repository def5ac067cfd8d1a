import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Clocks, clocks, stateAt } from '../control/control.js';
import { type Leaning, mergeLeanings } from '../evidence/leaning.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { parseCovered } from '../time/covered.js';
import type { When } from '../time/when.js';
import { exitsOf, ownPlaces, type RoadExit } from './exits.js';
import { byDistance } from './ranking.js';
import { type Sector, sectorsOf } from './sectors.js';
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

function shareOf(
  all: readonly { readonly standing: Standing | 'empty' }[],
): readonly [number, number] | null {
  if (all.length === 0) return null;
  const certain = all.filter(({ standing }) => standing === 'certain').length;
  const possible = all.filter(({ standing }) => standing !== 'none').length;
  return [certain / all.length, possible / all.length];
}
