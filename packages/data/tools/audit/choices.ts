import type { Derived } from '../../derive/index.js';
import type { Random } from './random.js';

/** An event as the second reader is shown it. */
export interface Choice {
  readonly id: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly summary: string;
}

interface Candidate extends Choice {
  readonly day: string;
  readonly front: string;
}

/** So many are shown where there are as many; the more alike come first. */
const shown = 12;

/** The choices for the event of a claim: those of its day and place, then of its day and front, then of its day. */
export function createChooser(dataset: Derived): (event: string, random: Random) => Choice[] {
  const all = [...eventsIn(dataset), ...baselineIn(dataset)];
  const byId = new Map(all.map((one) => [one.id, one]));
  return (event, random) => {
    const own = byId.get(event);
    if (own === undefined) throw new RangeError(`${event} is neither event nor baseline`);
    // Shuffled first, so that which of several equally alike are shown is left to the seed.
    const others = random
      .shuffle(all.filter((one) => one !== own && one.day === own.day))
      .sort((a, b) => likeness(b, own) - likeness(a, own));
    return random
      .shuffle([own, ...others.slice(0, shown - 1)])
      .map(({ id, kind, places, summary }) => ({ id, kind, places, summary }));
  };
}

function likeness(one: Candidate, own: Candidate): number {
  if (one.places.some((place) => own.places.includes(place))) return 2;
  return one.front === own.front ? 1 : 0;
}

function eventsIn({ events }: Derived): Candidate[] {
  return events.map(({ id, kind, places, summary, when, front }) => ({
    id,
    kind,
    places,
    summary,
    day: when.notBefore.slice(0, 10),
    front,
  }));
}

/** The rows of the baseline stand on no day and no front; their regions part them. */
function baselineIn({ baseline, places }: Derived): Candidate[] {
  const regionOf = new Map(places.map(({ id, region }) => [id, region ?? '']));
  return baseline.map(({ id, place, area, segment }) => ({
    id,
    kind: 'baseline',
    places: [place ?? area ?? segment ?? ''],
    summary: 'Who held it, or whether it could be passed, before the first covered day.',
    day: 'baseline',
    front: regionOf.get(place ?? '') ?? '',
  }));
}
