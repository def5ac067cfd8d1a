import type { Records } from '../../read/records.js';
import { blocOf } from '../help/actors.js';
import { kmBetween, type LonLat } from '../help/geodesy.js';
import { baselinesOf, type History, historiesOf, type Step } from '../help/histories.js';
import type { Rule } from '../help/rule.js';

/** Farther than this from everything that the taker's side had is a leap: columns covered some 40 km of desert road in a day. */
const leapKm = 60;

interface Presence {
  place: string;
  bloc: string | undefined;
  /** Milliseconds; from the beginning: minus infinity. */
  from: number;
}

/** An advance goes from held place to place: one far from all that its side had leaps over something untold. */
export const leaps: Rule = {
  name: 'leaps',
  description: `Nobody takes a place more than ${leapKm} km from every place that his side had`,
  scope: ['events', 'baseline', 'places', 'areas', 'actors'],
  *check(records) {
    const histories = [...historiesOf(records)];
    const presences = [...presencesOf(records, histories)];
    for (const { place, holders, steps } of histories)
      for (const step of steps) {
        if (step.by === 'area' || step.to === 'nobody' || step.disputed) continue;
        const bloc = blocOf(records, step.to);
        if (holders.some((actor) => blocOf(records, actor) === bloc)) continue;
        const near = nearestBefore(records, presences, place, bloc, step);
        if (near === undefined || near.km <= leapKm) continue;
        yield {
          ...step.event.problem(
            'leaps',
            ['effects', step.index, 'control', 'place'],
            `${step.to} takes ${place}, ${near.km.toFixed(0)} km from the nearest place that its side had, ${near.place}; what lies between?`,
          ),
          amount: near.km,
        };
      }
  },
};

function* presencesOf(records: Records, histories: readonly History[]): Generator<Presence> {
  for (const { place, holders } of baselinesOf(records))
    for (const actor of holders)
      yield { place, bloc: blocOf(records, actor), from: Number.NEGATIVE_INFINITY };
  for (const { place, steps } of histories)
    for (const { to, span } of steps)
      if (to !== 'nobody') yield { place, bloc: blocOf(records, to), from: span.from };
}

/** The nearest place where the bloc had come by the end of the step; undefined where it had come nowhere else. */
function nearestBefore(
  records: Records,
  presences: readonly Presence[],
  place: string,
  bloc: string | undefined,
  step: Step,
): { place: string; km: number } | undefined {
  const at = pointOf(records, place);
  let nearest: { place: string; km: number } | undefined;
  for (const other of presences) {
    if (other.bloc !== bloc || other.place === place || other.from > step.span.until) continue;
    const km = kmBetween(at, pointOf(records, other.place));
    if (nearest === undefined || km < nearest.km) nearest = { place: other.place, km };
  }
  return nearest;
}

function pointOf(records: Records, place: string): LonLat {
  return records.places.get(place)?.value.point ?? [0, 0];
}
