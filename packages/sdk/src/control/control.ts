/** Who held a place, at a time, as known at a time. */
import type { Ids } from '@syria-2024/data';
import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Credibility, type CredibilityRule, defaultRule } from '../evidence/rule.js';
import { parseCovered, parseWhen, toLocal, toMs, type When } from '../time/instant.js';
import { type ControlState, toState } from './answer.js';
import type { Weighing } from './changes.js';
import { momentAt, timelineOf } from './timeline.js';

/** How evidence is to be weighed; every question about control or roads takes these. */
export interface WeighingOptions {
  /** Knowledge time: only claims published by then count. Left out: all that the record knows. */
  readonly asOf?: When;
  /** Events believed less than this leave an answer uncertain. Default `possible`. */
  readonly atLeast?: Exclude<Credibility, 'refuted' | 'doubtful'>;
  /** Default {@link defaultRule}. */
  readonly rule?: CredibilityRule;
}

export type ControlAnswer<I extends Ids = Ids> = ControlState<I> & {
  readonly place: I['place'];
  /** ISO 8601 on the theatre's clock. */
  readonly at: string;
  /** Null: all that the record knows. */
  readonly asOf: string | null;
};

export function toWeighing<I extends Ids>(atlas: Atlas<I>, options: WeighingOptions): Weighing {
  return {
    asOf: options.asOf === undefined ? Number.POSITIVE_INFINITY : parseWhen(atlas, options.asOf),
    atLeast: options.atLeast ?? 'possible',
    rule: options.rule ?? defaultRule,
  };
}

/**
 * Tells who held a place at a moment, as known at a moment.
 *
 * | what is said of the place by `at` | answer |
 * |---|---|
 * | nothing, and no baseline | `unknown` |
 * | a change lies before `notBefore` | the old holder |
 * | a change is between `notBefore` and `notAfter` | `uncertain`, reason `timing` |
 * | a change is past its `notAfter` | the new holder, `since` its span |
 * | a change is doubtful, or less than `atLeast` | `uncertain`, reason `sources`, until a surer one |
 * | a change is refuted | as if never said |
 * | one party came in, the other has not gone | `contested` |
 * | the holder left, nobody is said to have come | `unknown`, `vacatedBy` |
 *
 * Changes whose spans overlap may have come in either order, unless one is reported to come after the other or only one
 * order fits the holders that they name. A place's own change outweighs its area's at the same time.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024 } from '@syria-2024/sdk';
 * const hama = controlAt(syria2024, 'hama', '2024-12-05');
 * if (hama.status === 'held') console.log(hama.holder, hama.since, hama.evidence.claims);
 * ```
 */
export function controlAt<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  at: When,
  options: WeighingOptions = {},
): ControlAnswer<I> {
  lookup(indexOf(atlas).places, 'place', place);
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, options);
  return { place, ...stateAt(atlas, place, ms, weighing), ...clocks(atlas, ms, weighing) };
}

/** The same for an instant in milliseconds. */
export function stateAt<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  ms: number,
  weighing: Weighing,
): ControlState<I> {
  const timeline = timelineOf(atlas, place, weighing);
  return toState(indexOf(atlas), timeline, momentAt(timeline, ms)) as ControlState<I>;
}

function clocks<I extends Ids>(atlas: Atlas<I>, at: number, { asOf }: Weighing) {
  return { at: toLocal(atlas, at), asOf: Number.isFinite(asOf) ? toLocal(atlas, asOf) : null };
}

/** A stretch of time with one answer, `[from, until)`; the last spell also holds at its end. */
export type ControlSpell<I extends Ids = Ids> = ControlState<I> & {
  readonly from: string;
  readonly until: string;
};

/**
 * Tells the spells of a place in order; they partition the covered time.
 *
 * A change that ends with the coverage itself makes a last spell of no length: the state at the end of the last day.
 *
 * @example
 * ```ts
 * import { controlHistory, syria2024 } from '@syria-2024/sdk';
 * for (const spell of controlHistory(syria2024, 'hama')) console.log(spell.from, spell.status);
 * ```
 */
export function controlHistory<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  options: WeighingOptions = {},
): ControlSpell<I>[] {
  const index = indexOf(atlas);
  lookup(index.places, 'place', place);
  const timeline = timelineOf(atlas, place, toWeighing(atlas, options));
  const until = toMs(atlas.dataset.meta.coverage.until);
  const spells: { from: number; state: ControlState }[] = [];
  for (const moment of timeline.moments) {
    const state = toState(index, timeline, moment);
    const last = spells.at(-1);
    if (!last || spellKey(last.state) !== spellKey(state))
      spells.push({ from: moment.from, state });
  }
  return spells.map(({ from, state }, i) => ({
    ...(state as ControlState<I>),
    from: toLocal(atlas, from),
    until: toLocal(atlas, spells[i + 1]?.from ?? until),
  }));
}

function spellKey(state: ControlState): string {
  const since = 'since' in state ? (state.since?.notBefore ?? '') : '';
  switch (state.status) {
    case 'held':
      return `held ${state.holder} ${since}`;
    case 'contested':
      return `contested ${state.parties.join(' ')}`;
    case 'uncertain':
      return `uncertain ${state.reason} ${state.candidates.join(' ')}`;
    case 'unknown':
      return `unknown ${state.vacatedBy} ${since}`;
  }
}

/**
 * Tells who held every place at a moment, as GeoJSON points (RFC 7946).
 *
 * @example
 * ```ts
 * import { controlMap, syria2024 } from '@syria-2024/sdk';
 * const map = controlMap(syria2024, '2024-12-05');
 * console.log(map.features.length);
 * ```
 */
export function controlMap<I extends Ids>(
  atlas: Atlas<I>,
  at: When,
  options: WeighingOptions = {},
): FeatureCollection<Point, ControlAnswer<I> & { name: string }> {
  return {
    type: 'FeatureCollection',
    features: atlas.dataset.places.map(({ id, names, point }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [...point] },
      properties: { name: names.en, ...controlAt(atlas, id, at, options) },
    })),
  };
}

/** A place whose answer differs between two moments. */
export interface ControlChangeBetween<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly before: ControlAnswer<I>;
  readonly after: ControlAnswer<I>;
}

/** One side of a comparison: a moment, how it is weighed, and in which atlas. */
export interface ControlView<I extends Ids = Ids> extends WeighingOptions {
  readonly at: When;
  readonly atlas?: Atlas<I>;
}

/**
 * Tells which places have different answers between two moments, two knowledge times, two rules or two atlases.
 *
 * @example
 * ```ts
 * import { controlDiff, syria2024 } from '@syria-2024/sdk';
 * const changed = controlDiff(syria2024, '2024-12-04', '2024-12-05');
 * ```
 */
export function controlDiff<I extends Ids>(
  atlas: Atlas<I>,
  before: When | ControlView<I>,
  after: When | ControlView<I>,
): ControlChangeBetween<I>[] {
  const ask = (view: When | ControlView<I>, place: I['place']) =>
    typeof view === 'string' || view instanceof Date
      ? controlAt(atlas, place, view)
      : controlAt(view.atlas ?? atlas, place, view.at, view);
  return atlas.dataset.places
    .map(({ id }) => ({ place: id, before: ask(before, id), after: ask(after, id) }))
    .filter((pair) => spellKey(pair.before) !== spellKey(pair.after));
}
