/** How far the record can be checked: what its floors are measured by. */
import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';
import { dayMs, hourMs } from '../../register/plain/durations.js';
import { lacksEffect } from '../../register/words/line-moving.js';
import { decidingIn } from '../audit/population.js';

type Event = Shipped<'events'>;

/** So many of so many. */
export interface Part {
  have: number;
  of: number;
}

export interface Standing {
  /** The changes of the eight cities, each with the width of its span in hours. */
  cities: { place: string; event: string; hours: number }[];
  /** Sources dated by a month or more, among those that decide control. */
  monthOnly: string[];
  attributed: { all: Part; control: Part };
  /** Sources that say where their date was read. */
  publishedBasis: Part;
  /** Events by which a place would change hands, and that change nothing. */
  withoutEffect: string[];
  /** Events that change control on the word of one asserting claim, or of none. */
  onOneClaim: string[];
}

/** The seats of the governorates that the campaign reached. */
const cities = [
  'aleppo',
  'hama',
  'homs',
  'damascus',
  'daraa',
  'suwayda',
  'deir-ez-zor',
  'quneitra',
];
const shortestMonth = 28 * dayMs;

export function standingOf(dataset: Derived): Standing {
  const { claims, sources, events } = dataset;
  const decides = decidingIn(dataset);
  const deciding = claims.filter(decides);
  const decidingSources = new Set(deciding.map(({ source }) => source));
  return {
    cities: cityChanges(events),
    monthOnly: sources
      .filter(({ id, published }) => decidingSources.has(id) && widthOf(published) >= shortestMonth)
      .map(({ id }) => id),
    attributed: { all: partAttributed(claims), control: partAttributed(deciding) },
    publishedBasis: {
      have: sources.filter(({ publishedBasis }) => publishedBasis !== undefined).length,
      of: sources.length,
    },
    withoutEffect: events
      .filter((event) => lacksEffect(event) && event.withoutEffect === undefined)
      .map(({ id }) => id),
    onOneClaim: findOnOneClaim(dataset),
  };
}

/** Every change that names the city itself; that somebody is still there is none. */
function cityChanges(events: readonly Event[]): Standing['cities'] {
  return cities.flatMap((place) =>
    events
      .filter(({ effects }) => effects.some((effect) => changes(effect, place)))
      .map(({ id, when }) => ({
        place,
        event: id,
        hours: Math.round((widthOf(when) / hourMs) * 10) / 10,
      })),
  );
}

function changes(effect: Event['effects'][number], place: string): boolean {
  if (!('control' in effect) || !('to' in effect.control) || 'holder' in effect.control)
    return false;
  return effect.control.place === place;
}

function widthOf({ notBefore, notAfter }: Event['when']): number {
  return Date.parse(notAfter) - Date.parse(notBefore);
}

function partAttributed(claims: readonly Shipped<'claims'>[]): Part {
  const have = claims.filter(
    ({ attribution, act }) => attribution !== undefined && act !== undefined,
  );
  return { have: have.length, of: claims.length };
}

function findOnOneClaim({ claims, events }: Derived): string[] {
  const asserting = new Map<string, number>();
  for (const { event, stance } of claims)
    if (stance === 'asserts') asserting.set(event, (asserting.get(event) ?? 0) + 1);
  return events
    .filter(({ effects }) =>
      effects.some((effect) => 'control' in effect && 'to' in effect.control),
    )
    .filter(({ id }) => (asserting.get(id) ?? 0) <= 1)
    .map(({ id }) => id);
}
