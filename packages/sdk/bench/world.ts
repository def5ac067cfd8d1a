/** A synthetic record of some changes of holder, ten at a place, each by one claim; the same in every run. */
import type { Claim, Dataset, Event, Place } from '@syria-2024/data';
import { dataset as record } from '@syria-2024/data';
import { randomFrom } from './big-network.js';

const { from, until } = record.meta.coverage;
const [first, last] = [Date.parse(from), Date.parse(until)];
const actors = record.actors.slice(0, 4).map(({ id }) => id as string);

const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

export interface Made {
  readonly dataset: Dataset;
  /** For each place, ascending: when the n-th change is surely past, and who holds it then. */
  readonly truth: ReadonlyMap<string, readonly { readonly ms: number; readonly holder: string }[]>;
}

/** Changes at one place never overlap, so that a plain table can tell who holds it between them. */
export function worldOf(changes: number, perPlace = 10): Made {
  const random = randomFrom(7);
  const step = (last - first) / (perPlace + 1);
  const source = {
    ...record.sources[0],
    published: { notBefore: from, notAfter: until, precision: 'days' },
  };
  const origin = record.origins.find(({ alignment }) => alignment === 'independent')?.id;
  const plain = {
    kind: 'town',
    region: record.places[0]?.region,
    country: 'SY',
    precisionMetres: 100,
    ids: {},
    locatedBy: 'geonames',
  } as const;
  const places: Place[] = [];
  const events: Event[] = [];
  const claims: Claim[] = [];
  const truth = new Map<string, { ms: number; holder: string }[]>();
  for (let p = 0; p < changes / perPlace; p++) {
    const id = `p${p}`;
    const point = [36 + (p % 1000) * 0.004, 33 + Math.floor(p / 1000) * 0.02] as const;
    places.push({ ...plain, id, names: { en: id, variants: [] }, point } as unknown as Place);
    const held: { ms: number; holder: string }[] = [];
    for (let n = 0; n < perPlace; n++) {
      const begins = first + step * (n + random() * 0.5);
      const notAfter = iso(begins + step * 0.3);
      const event = `${id}-${n}`;
      const holder = actors[(n + p) % actors.length] as string;
      held.push({ ms: Date.parse(notAfter), holder });
      events.push({
        id: event,
        kind: 'capture',
        when: { notBefore: iso(begins), notAfter, precision: 'hour' },
        front: record.fronts[0]?.id,
        places: [],
        actors: [],
        summary: 'It changes hands.',
        after: [],
        contradicts: [],
        effects: [{ control: { place: id, to: holder } }],
      } as unknown as Event);
      claims.push({
        id: `${event}-c`,
        source: source.id,
        event,
        stance: 'asserts',
        origin,
        basis: 'stated',
        locator: 'p',
        says: 'It is said.',
      } as unknown as Claim);
    }
    truth.set(id, held);
  }
  const dataset = {
    ...record,
    places,
    events,
    claims,
    baseline: [],
    areas: [],
    segments: [],
    roads: [],
    corridors: [],
    relations: [],
    outlines: [],
    sources: [source],
    regions: record.regions.map(({ centre: _, ...rest }) => rest),
  } as unknown as Dataset;
  return { dataset, truth };
}

export interface Asked {
  readonly place: string;
  /** Long enough after a change for it to be surely past. */
  readonly at: string;
  readonly holder: string;
}

/** Questions between two changes, so that every candidate must give one and the same holder. */
export function questionsFor({ truth }: Made, count: number): Asked[] {
  const random = randomFrom(11);
  const places = [...truth.keys()];
  return Array.from({ length: count }, (): Asked => {
    const place = places[Math.floor(random() * places.length)] as string;
    const held = truth.get(place) ?? [];
    const { ms, holder } = held[Math.floor(random() * held.length)] as (typeof held)[number];
    return { place, at: iso(ms + 60_000), holder };
  });
}
