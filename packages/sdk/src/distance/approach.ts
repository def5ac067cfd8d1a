import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import type { Compass } from '../geodesy/geodesic.js';
import { parseCovered, parseCoveredStart } from '../time/covered.js';
import { dayMs } from '../time/day.js';
import { toLocal, toMs } from '../time/instant.js';
import { assertForward } from '../time/interval.js';
import type { When } from '../time/when.js';
import type { NearestHeld } from './nearest-held.js';
import { byDistance, byRoad } from './ranking.js';
import { sweep } from './sweep.js';

/**
 * Whose coming nearer {@link approach} measures, and to which place.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { approach, type ApproachQuestion, syria2024 } from '@syria-2024/sdk';
 * const question: ApproachQuestion<SyriaIds> = { towards: 'homs', bloc: 'opposition', from: '2024-12-05' };
 * console.log(approach(syria2024, question).length);
 * ```
 */
export interface ApproachQuestion<I extends Ids = Ids> extends WeighingOptions {
  readonly towards: I['place'];
  /** Who comes nearer. */
  readonly bloc: I['bloc'];
  /** A bare date is the start of that day. Default: the start of the coverage. */
  readonly from?: When;
  /** A bare date is the end of that day. Default: the end of the coverage. */
  readonly until?: When;
}

/**
 * A distance that the sources leave between two: no farther than the first, no nearer than the second. Null: no place.
 *
 * @example
 * ```ts
 * import { approach, type ApproachKm, syria2024 } from '@syria-2024/sdk';
 * const [first] = approach(syria2024, { towards: 'homs', bloc: 'opposition' });
 * const [certain, possible]: ApproachKm = first?.km ?? [null, null];
 * console.log(certain, possible);
 * ```
 */
export type ApproachKm = readonly [certain: number | null, possible: number | null];

/**
 * A stretch of time, `[from, until)`, in which the nearest places stayed the same.
 *
 * @example
 * ```ts
 * import { approach, type ApproachSpell, syria2024 } from '@syria-2024/sdk';
 * const spells: readonly ApproachSpell[] = approach(syria2024, { towards: 'homs', bloc: 'opposition' });
 * for (const { from, km, kmPerDay } of spells) console.log(from, km, kmPerDay);
 * ```
 */
export interface ApproachSpell<I extends Ids = Ids> {
  readonly from: string;
  readonly until: string;
  /** By geodesic from the centre. */
  readonly nearest: NearestHeld<I>;
  readonly km: ApproachKm;
  /** Along the road network, whoever holds the way: another place may be the nearest. Nulls when no road reaches the target. */
  readonly nearestByRoad: NearestHeld<I>;
  readonly roadKm: ApproachKm;
  /** Where the nearest surely held place lies as seen from the target; the nearest possible one when there is none. */
  readonly compass: Compass | null;
  /**
   * How fast the distance shrank over the 24 hours before `from`, in km per day, at the least and at the most: negative
   * when it grew. Null within 24 hours of the start of the coverage, and while no place is held.
   */
  readonly kmPerDay: readonly [least: number, most: number] | null;
}

/**
 * Tells how near a bloc came to a place: at every change the nearest place that it surely held and the nearest that it
 * may have held, by geodesic and by road, where that lies, and how fast it came.
 *
 * Places of the target's own country only; the target itself counts, at 0 km. Distances are between the places' centres.
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`, `ReversedIntervalError`.
 *
 * @example
 * ```ts
 * import { approach, syria2024 } from '@syria-2024/sdk';
 * for (const { from, km, compass } of approach(syria2024, { towards: 'homs', bloc: 'opposition' }))
 *   console.log(from, km, compass);
 * ```
 */
export function approach<I extends Ids>(
  atlas: Atlas<I>,
  question: ApproachQuestion<I>,
): ApproachSpell<I>[] {
  const { towards, bloc } = question;
  lookup(indexOf(atlas).places, 'place', towards);
  const { coverage } = atlas.dataset.meta;
  const start =
    question.from === undefined ? toMs(coverage.from) : parseCoveredStart(atlas, question.from);
  const end = parseCovered(atlas, question.until ?? coverage.until);
  assertForward(atlas, [question.from, question.until], [start, end]);
  const weighing = toWeighing(atlas, question);
  const direct = sweep(atlas, byDistance(atlas, towards), bloc, weighing);
  const alongRoads = sweep(atlas, byRoad(atlas, towards), bloc, weighing);
  const instants = [...new Set([start, ...direct.instants, ...alongRoads.instants])]
    .filter((ms) => ms >= start && ms <= end)
    .sort((a, b) => a - b);
  const spells: { from: number; nearest: NearestHeld<I>; nearestByRoad: NearestHeld<I> }[] = [];
  for (const from of instants) {
    const spell = { from, nearest: direct.at(from), nearestByRoad: alongRoads.at(from) };
    const last = spells.at(-1);
    if (!last || keyOf(last) !== keyOf(spell)) spells.push(spell);
  }
  return spells.map(({ from, nearest, nearestByRoad }, i) => ({
    from: toLocal(atlas, from),
    until: toLocal(atlas, spells[i + 1]?.from ?? end),
    nearest,
    km: radiusOf(nearest),
    nearestByRoad,
    roadKm: radiusOf(nearestByRoad),
    compass: (nearest.certain ?? nearest.possible)?.compass ?? null,
    kmPerDay:
      from - dayMs < toMs(coverage.from)
        ? null
        : closing(radiusOf(direct.at(from - dayMs)), radiusOf(nearest)),
  }));
}

function radiusOf<I extends Ids>({ certain, possible }: NearestHeld<I>): ApproachKm {
  return [certain?.km ?? null, possible?.km ?? null];
}

/** The least and the most by which the distance may have shrunk between two moments. */
function closing(before: ApproachKm, after: ApproachKm): readonly [number, number] | null {
  const [farBefore, nearBefore] = before;
  const [farAfter, nearAfter] = after;
  if (farBefore === null || nearBefore === null || farAfter === null || nearAfter === null)
    return null;
  // The same answer at both moments is no movement, however uncertain the answer.
  if (farBefore === farAfter && nearBefore === nearAfter) return [0, 0];
  return [nearBefore - farAfter, farBefore - nearAfter];
}

function keyOf<I extends Ids>(spell: {
  readonly nearest: NearestHeld<I>;
  readonly nearestByRoad: NearestHeld<I>;
}): string {
  return [spell.nearest, spell.nearestByRoad]
    .flatMap(({ certain, possible }) => [certain, possible])
    .map((near) => (near ? `${near.place} ${near.state.status}` : '-'))
    .join(' | ');
}
