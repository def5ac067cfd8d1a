/** What the record says, in order, of who held each place: for rules that look for histories that cannot have been. */
import type { Entry, Records } from '../../read/records.js';
import { chainFrom } from '../../register/plain/chain.js';
import { addTo } from '../../register/plain/group-by.js';
import { membersByArea } from './areas.js';
import { claimsBySubject } from './claims.js';
import { type Interval, overlap, toInterval } from './spans.js';

export interface Step {
  event: Entry<'events'>;
  /** Index of the effect in its event. */
  index: number;
  span: Interval;
  from: string | undefined;
  to: string;
  /** Inside, not yet holding. */
  entry: boolean;
  /** Only some of an area: this place may not be meant. */
  part: boolean;
  by: 'place' | 'area';
  /** Somebody denies or doubts it, or another account excludes it: what follows need not follow from it. */
  disputed: boolean;
  /** Another account excludes it: it need not fit what the others tell. */
  rival: boolean;
}

export interface History {
  place: string;
  /** Before the first covered day; empty when unknown. `row` is the baseline's id. */
  holders: readonly string[];
  row: string | undefined;
  steps: readonly Step[];
}

export function* historiesOf(records: Records): Generator<History> {
  const areas = membersByArea(records);
  const stepsByPlace = collectSteps(records, areas);
  for (const [place, steps] of stepsByPlace) {
    const { holders, row } = baselineOf(records, areas, place);
    steps.sort((a, b) => a.span.until - b.span.until || a.span.from - b.span.from);
    yield { place, holders, row, steps };
  }
}

/** Who held each place before the first covered day, whether anything is told of it later or not. */
export function* baselinesOf(records: Records): Generator<Pick<History, 'place' | 'holders'>> {
  const areas = membersByArea(records);
  for (const place of records.places.keys())
    yield { place, holders: baselineOf(records, areas, place).holders };
}

/** Steps that are over when this one begins, and those that may come before or after it. */
export function around(steps: readonly Step[], step: Step): { past: Step[]; beside: Step[] } {
  const others = steps.filter(({ event }) => event.id !== step.event.id);
  const isFirst = (other: Step) => step.event.value.after?.includes(other.event.id) ?? false;
  return {
    past: others.filter((other) => other.span.until <= step.span.from || isFirst(other)),
    beside: others.filter((other) => overlap(other.span, step.span) && !isFirst(other)),
  };
}

function collectSteps(
  records: Records,
  areas: Map<string, readonly string[]>,
): Map<string, Step[]> {
  const claims = claimsBySubject(records);
  const contradicted = new Set(
    [...records.events.values()].flatMap(({ id, value }) =>
      value.contradicts ? [id, ...value.contradicts] : [],
    ),
  );
  const byPlace = new Map<string, Step[]>();
  for (const event of records.events.values())
    for (const [index, effect] of (event.value.effects ?? []).entries()) {
      if (!('control' in effect)) continue;
      const { place, area, from, to, entry = false, extent, except } = effect.control;
      // What only renews a word, and a holder's leaving everywhere, are no steps of one place.
      if (to === undefined || effect.control.holder !== undefined) continue;
      const step: Step = {
        event,
        index,
        span: toInterval(event.value.when),
        from,
        to,
        entry,
        part: extent === 'part',
        by: place === undefined ? 'area' : 'place',
        rival: contradicted.has(event.id),
        disputed:
          contradicted.has(event.id) ||
          (claims.get(event.id) ?? []).some(({ claim }) => claim.stance !== 'asserts'),
      };
      for (const id of place === undefined ? (areas.get(area ?? '') ?? []) : [place])
        if (!except?.includes(id)) addTo(byPlace, id, step);
    }
  return byPlace;
}

/** The place's own row, else the one of the place it is held with, else that of the smallest area around it. */
function baselineOf(
  records: Records,
  areas: Map<string, readonly string[]>,
  place: string,
): { holders: readonly string[]; row: string | undefined } {
  const rows = [...records.baseline.values()];
  for (const id of chainFrom(place, (held) => records.places.get(held)?.value.heldWith)) {
    const own = rows.find(({ value }) => value.place === id);
    if (own) return toHolders(own);
  }
  const [smallest] = rows
    .filter(({ value }) => value.area !== undefined && areas.get(value.area)?.includes(place))
    .sort((a, b) => sizeOf(areas, a) - sizeOf(areas, b));
  return smallest ? toHolders(smallest) : { holders: [], row: undefined };
}

function sizeOf(areas: Map<string, readonly string[]>, row: Entry<'baseline'>): number {
  return areas.get(row.value.area ?? '')?.length ?? 0;
}

function toHolders({ id, value }: Entry<'baseline'>): { holders: readonly string[]; row: string } {
  return { holders: [value.holder ?? []].flat().filter((one) => one !== 'unknown'), row: id };
}
