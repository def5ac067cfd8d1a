/** What the record holds and where it is thin, as plain numbers and lists. */

import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';

type Dataset = Derived;
type Area = Shipped<'areas'>;
type Claim = Shipped<'claims'>;
type Event = Shipped<'events'>;

export interface Tally {
  name: string;
  claims: number;
  sources: number;
}

interface DayCount {
  /** `2024-11-27`. */
  day: string;
  events: number;
  claims: number;
  /** Documents published on the day or the day after. */
  sources: number;
}

interface FrontRow {
  front: string;
  events: number;
  claims: number;
  /** Claims about events that begin on each of the days, in their order. */
  byDay: number[];
}

export interface Stats {
  totals: Readonly<Record<string, number>>;
  days: DayCount[];
  fronts: FrontRow[];
  publishers: Tally[];
  origins: Tally[];
  languages: Tally[];
  places: {
    /** Named themselves by a change or by a row of who held them at first; and reached by a change through an area only. */
    withHistory: string[];
    /** Of these: whose holder a report of the place itself tells to change, not only who held it at first. */
    withChanges: string[];
    byAreaOnly: string[];
    /** All of whose own changes are told by one and the same origin, or by none. */
    onOneOrigin: string[];
  };
  /** Changes of a place that fewer than three claims or two origins tell. */
  thinChanges: { event: string; claims: number; origins: number }[];
  /** Somebody denies or doubts what somebody asserts. */
  disputed: string[];
  /** Pairs of accounts that exclude each other. */
  contradictions: [string, string][];
  /** Areas whose centre is not on record, and centres whose holder nobody tells. */
  centres: { areas: number; without: string[]; unknown: string[] };
  orphans: { origins: string[]; sources: string[]; actors: string[]; places: number };
}

const hour = 3_600_000;
const damascusOffset = 3 * hour;

export function summarise(dataset: Dataset): Stats {
  const days = coveredDays(dataset);
  const claimsOf = groupBy(dataset.claims, ({ event }) => event);
  const disputed = dataset.events.filter(({ id }) => isDisputed(claimsOf.get(id) ?? []));
  const contradictions = contradictingPairs(dataset.events);
  return {
    totals: {
      ...dataset.meta.counts,
      publishers: new Set(dataset.sources.flatMap(({ publisher }) => publisher ?? [])).size,
      languages: new Set(dataset.sources.map(({ language }) => language)).size,
      measures: dataset.claims.filter(({ measure }) => measure !== undefined).length,
      disagreements: disputed.length + contradictions.length,
    },
    days: days.map((day) => countDay(dataset, claimsOf, days, day)),
    fronts: dataset.fronts.map(({ id: front }) => countFront(dataset, claimsOf, days, front)),
    ...tallies(dataset),
    ...histories(dataset, claimsOf),
    disputed: disputed.map(({ id }) => id),
    contradictions,
    centres: findCentres(dataset),
    orphans: findOrphans(dataset),
  };
}

/** Every local day of the coverage, in order. */
function coveredDays({ meta: { coverage } }: Dataset): string[] {
  const days: string[] = [];
  for (let ms = Date.parse(coverage.from); ms < Date.parse(coverage.until); ms += 24 * hour)
    days.push(dayOf(ms));
  return days;
}

function dayOf(ms: number): string {
  return new Date(ms + damascusOffset).toISOString().slice(0, 10);
}

/** The day on which an event begins; what begins earlier or later counts on the first or last covered day. */
function firstDay({ when }: Event, days: readonly string[]): string {
  const day = dayOf(Date.parse(when.notBefore));
  const first = days[0] ?? day;
  const last = days.at(-1) ?? day;
  return day < first ? first : day > last ? last : day;
}

function countDay(
  { events, sources }: Dataset,
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  days: readonly string[],
  day: string,
): DayCount {
  const own = events.filter((event) => firstDay(event, days) === day);
  const from = Date.parse(`${day}T00:00+03:00`);
  return {
    day,
    events: own.length,
    claims: sum(own.map(({ id }) => claimsOf.get(id)?.length ?? 0)),
    sources: sources.filter(({ published: { notBefore, notAfter } }) => {
      // A month is no day: such a document may be from any of thirty.
      const isShort = Date.parse(notAfter) - Date.parse(notBefore) <= 24 * hour;
      return isShort && Date.parse(notBefore) >= from && Date.parse(notBefore) < from + 48 * hour;
    }).length,
  };
}

function countFront(
  { events }: Dataset,
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  days: readonly string[],
  front: string,
): FrontRow {
  const own = events.filter((event) => event.front === front);
  const claimsAbout = (some: readonly Event[]) =>
    sum(some.map(({ id }) => claimsOf.get(id)?.length ?? 0));
  return {
    front,
    events: own.length,
    claims: claimsAbout(own),
    byDay: days.map((day) => claimsAbout(own.filter((event) => firstDay(event, days) === day))),
  };
}

function tallies({
  claims,
  sources,
}: Dataset): Pick<Stats, 'publishers' | 'origins' | 'languages'> {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const by = (name: (claim: Claim) => string) =>
    [...groupBy(claims, name)]
      .map(([key, own]) => ({
        name: key,
        claims: own.length,
        sources: new Set(own.map(({ source }) => source)).size,
      }))
      .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
  return {
    publishers: by(({ source }) => sourceOf.get(source)?.publisher ?? '(none)'),
    origins: by(({ origin }) => origin),
    languages: by(({ source }) => sourceOf.get(source)?.language ?? '(none)'),
  };
}

function histories(
  { baseline, events, areas }: Dataset,
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
): Pick<Stats, 'places' | 'thinChanges'> {
  const membersOf = new Map(areas.map(({ id, members }) => [id, members]));
  const own = new Map<string, string[]>();
  const byArea = new Set<string>();
  for (const event of events)
    for (const effect of event.effects) {
      if (!('control' in effect)) continue;
      if (!('to' in effect.control) || 'holder' in effect.control) continue;
      const { place, area } = effect.control;
      if (place !== undefined) own.set(place, [...(own.get(place) ?? []), event.id]);
      for (const member of membersOf.get(area ?? '') ?? []) byArea.add(member);
    }
  const changes = [...new Set([...own.values()].flat())].sort();
  const named = new Set([...own.keys(), ...baseline.flatMap(({ place }) => place ?? [])]);
  return {
    places: {
      withHistory: [...named].sort(),
      withChanges: [...own.keys()].sort(),
      byAreaOnly: [...byArea].filter((place) => !named.has(place)).sort(),
      onOneOrigin: [...own]
        .filter(([, ids]) => {
          const told = ids.flatMap((id) => claimsOf.get(id) ?? []);
          return originsAsserting(told).size <= 1;
        })
        .map(([place]) => place)
        .sort(),
    },
    thinChanges: changes
      .map((event) => {
        const told = claimsOf.get(event) ?? [];
        const claims = told.filter(({ stance }) => stance === 'asserts').length;
        return { event, claims, origins: originsAsserting(told).size };
      })
      .filter(({ claims, origins }) => claims < 3 || origins < 2),
  };
}

/** A copy of another's words adds no origin. */
function originsAsserting(claims: readonly Claim[]): Set<string> {
  return new Set(
    claims
      .filter(({ stance, copyOf }) => stance === 'asserts' && copyOf === undefined)
      .map(({ origin }) => origin),
  );
}

function isDisputed(claims: readonly Claim[]): boolean {
  const stances = new Set(claims.map(({ stance }) => stance));
  return stances.has('asserts') && (stances.has('denies') || stances.has('doubts'));
}

function contradictingPairs(events: readonly Event[]): [string, string][] {
  return events.flatMap(({ id, contradicts }) =>
    contradicts.filter((other) => id < other).map((other): [string, string] => [id, other]),
  );
}

function findCentres(dataset: Dataset): Stats['centres'] {
  const { areas, baseline, events, places } = dataset;
  const administrative = areas.filter(({ kind }) => kind !== 'zone');
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const told = new Set<string>();
  const tell = (place: string | undefined, area: string | undefined) => {
    if (place !== undefined) told.add(place);
    for (const member of areas.find(({ id }) => id === area)?.members ?? []) told.add(member);
  };
  for (const { place, area, holders } of baseline) if (holders.length > 0) tell(place, area);
  for (const { effects } of events)
    for (const effect of effects)
      if ('control' in effect && !('holder' in effect.control))
        tell(effect.control.place, 'area' in effect.control ? effect.control.area : undefined);
  const isTold = (id: string): boolean => told.has(id) || told.has(placeOf.get(id)?.heldWith ?? '');
  const centres = administrative.map((area) => ({
    area: area.id,
    centre: centreOf(dataset, area),
  }));
  return {
    areas: administrative.length,
    without: centres.filter(({ centre }) => centre === undefined).map(({ area }) => area),
    unknown: centres.flatMap(({ centre }) =>
      centre !== undefined && !isTold(centre) ? centre : [],
    ),
  };
}

/**
 * The centre that the area names; else, of a district, the place with the P-code of its first subdistrict; of a
 * region, the centre of its first district. OCHA numbers the seat first.
 */
function centreOf({ areas, places }: Dataset, { id, kind, centre }: Area): string | undefined {
  if (centre !== undefined) return centre;
  const first = areas
    .filter((area) => area.kind === 'district' && area.region === id)
    .map((area) => area.id)
    .sort()[0];
  const seat = `${kind === 'region' ? first : id}00`;
  return places.find(({ ids }) => ids.pcode === seat)?.id;
}

/** Every field of which an orphan's effect is asked. */
interface FlatControl {
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly holder?: string;
  readonly holds?: string;
}

function findOrphans(dataset: Dataset): Stats['orphans'] {
  const { claims, sources, events, baseline, actors, areas, segments, corridors } = dataset;
  const speaking = new Set<string>(claims.map(({ origin }) => origin));
  const cited = new Set<string>([
    ...claims.map(({ source }) => source),
    ...[...dataset.roads, ...segments, ...dataset.relations].flatMap((one) => one.sources),
  ]);
  const controls = events.flatMap(({ effects }) =>
    effects.flatMap((effect) => ('control' in effect ? (effect.control as FlatControl) : [])),
  );
  const acting = new Set<string | undefined>([
    ...events.flatMap((event) => event.actors.map(({ actor }) => actor)),
    ...controls.flatMap(({ from, to, holder, holds }) => [from, to, holder, holds]),
    ...baseline.flatMap(({ holders }) => holders),
    ...actors.flatMap(({ memberOf }) => memberOf.map(({ actor }) => actor)),
  ]);
  const visited = new Set<string | undefined>([
    ...events.flatMap(({ places }) => places),
    ...controls.map(({ place }) => place),
    ...baseline.map(({ place }) => place),
    ...areas.map(({ centre }) => centre),
    ...segments.flatMap(({ a, b }) => [a, b]),
    ...corridors.flatMap(({ from, to }) => [from, to]),
    ...claims.flatMap(({ measure }) => [measure?.from, measure?.to]),
  ]);
  const idle = (rows: readonly { id: string }[], used: ReadonlySet<string | undefined>) =>
    rows.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  return {
    origins: idle(dataset.origins, speaking),
    sources: idle(
      sources.filter(({ kind }) => kind !== 'reference'),
      cited,
    ),
    actors: idle(actors, acting),
    places: idle(dataset.places, visited).length,
  };
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
