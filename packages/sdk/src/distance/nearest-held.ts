import type { Bloc, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup, memo } from '../atlas/index-of.js';
import type { ControlState } from '../control/answer.js';
import type { Weighing } from '../control/changes.js';
import { stateAt, toWeighing, type WeighingOptions } from '../control/control.js';
import { type Compass, inverse, toCompass } from '../geodesy/geodesic.js';
import { parseCovered, type When } from '../time/instant.js';

/** One place, how far it is from the one asked about, and where it lies as seen from there. */
export interface HeldNear<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly km: number;
  readonly compass: Compass;
  readonly precisionKm: number;
  readonly state: ControlState<I>;
}

export interface NearestHeld<I extends Ids = Ids> {
  /** The nearest place that the bloc surely held. */
  readonly certain: HeldNear<I> | null;
  /** The nearest that it may have held, or been inside; never farther than `certain`. */
  readonly possible: HeldNear<I> | null;
}

/**
 * Finds the nearest place that a bloc held, and the nearest that it may have held, by geodesic from a place's centre.
 *
 * @example
 * ```ts
 * import { nearestHeld, syria2024 } from '@syria-2024/sdk';
 * const near = nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: '2024-12-05' });
 * console.log(near.certain?.place, near.certain?.km);
 * ```
 */
export function nearestHeld<I extends Ids>(
  atlas: Atlas<I>,
  {
    to,
    bloc,
    at,
    ...options
  }: { readonly to: I['place']; readonly bloc: Bloc; readonly at: When } & WeighingOptions,
): NearestHeld<I> {
  return nearestHeldAt(atlas, to, bloc, parseCovered(atlas, at), toWeighing(atlas, options));
}

/** The same for an instant in milliseconds. */
export function nearestHeldAt<I extends Ids>(
  atlas: Atlas<I>,
  to: I['place'],
  bloc: Bloc,
  ms: number,
  weighing: Weighing,
): NearestHeld<I> {
  const { actors } = indexOf(atlas);
  let certain: HeldNear<I> | null = null;
  let possible: HeldNear<I> | null = null;
  for (const near of byDistance(atlas, to)) {
    const state = stateAt(atlas, near.place, ms, weighing);
    const found = { ...near, state };
    if (holds(state, bloc)) certain = found;
    if (certain || mayHold(state, bloc, (actor) => actors.get(actor)?.bloc)) possible ??= found;
    if (certain) break;
  }
  return { certain, possible };
}

function holds(state: ControlState, bloc: Bloc): boolean {
  return (state.status === 'held' || state.status === 'uncertain') && state.bloc === bloc;
}

function mayHold(
  state: ControlState,
  bloc: Bloc,
  blocOf: (actor: string) => Bloc | undefined,
): boolean {
  if (state.status === 'contested') return state.parties.some((party) => blocOf(party) === bloc);
  return (
    state.status === 'uncertain' && state.candidates.some((candidate) => blocOf(candidate) === bloc)
  );
}

/** Every place of the theatre in order of its distance from one; computed once for that one. */
function byDistance<I extends Ids>(
  atlas: Atlas<I>,
  to: I['place'],
): readonly Omit<HeldNear<I>, 'state'>[] {
  const index = indexOf(atlas);
  return memo(index, `by distance ${to}`, () => {
    const centre = lookup(index.places, 'place', to);
    return atlas.dataset.places
      .filter(({ country }) => country === centre.country)
      .map(({ id, point, precisionMetres }) => {
        const { km, bearing } = inverse(centre.point, point);
        const precisionKm = (precisionMetres + centre.precisionMetres) / 1000;
        return { place: id, km, compass: toCompass(bearing), precisionKm };
      })
      .sort((a, b) => a.km - b.km);
  });
}
