/** What the records of a dataset owe each other, beside naming what is there. */
import { groupBy } from '../plain/group-by.js';
import { walk } from './circles.js';
import { firstTwice } from './first-twice.js';
import { isTurned, landOf } from './land.js';
import { strangeLanguage, strangeLanguages } from './languages.js';
import { tooShort } from './lengths.js';
import { orderFaults } from './orders.js';
import { type Effect, outcomesApart } from './outcomes.js';
import { type Move, redirectFaults } from './redirects.js';

export interface Row extends Readonly<Record<string, unknown>> {
  readonly id?: string;
}

/** Collection → its records, those only whose shape is right. `meta` is one. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** Something that cannot be, told of a field of a record. */
export interface Untruth {
  readonly collection: string;
  readonly row: Row;
  readonly field: string;
  readonly message: string;
}

/** The ids of a collection, those of records among them whose shape is wrong. */
type IdsOf = (collection: string) => ReadonlySet<string>;
type Truth = (rows: Rows, idsOf: IdsOf) => Iterable<Untruth>;

export const truths: readonly Truth[] = [
  circlesOf('places', 'heldWith', ({ heldWith }) => named(heldWith)),
  circlesOf('places', 'guardedFrom', ({ guardedFrom }) => named(guardedFrom)),
  circlesOf('claims', 'copyOf', ({ copyOf }) => named(copyOf)),
  circlesOf('actors', 'memberOf', ({ memberOf }) =>
    (memberOf as readonly { actor: string }[]).map(({ actor }) => actor),
  ),
  orders,
  onceEach,
  ...(['contradicts', 'admits'] as const).map(notItself),
  onePerSubject,
  oneRelationAtATime,
  longEnough,
  oneOutcomeEach,
  homeIsAtHome,
  namedInItsLanguages,
  redirectsArrive,
];

function* onceEach(rows: Rows): Iterable<Untruth> {
  for (const [collection, list] of rows)
    for (const row of list)
      for (const field of Object.keys(row)) {
        const twice = firstTwice(row[field]);
        if (twice !== undefined)
          yield { collection, row, field, message: `has '${twice}' twice; expected each once` };
      }
}

const named = (id: unknown): string[] => (typeof id === 'string' ? [id] : []);

function circlesOf(collection: string, field: string, next: (row: Row) => string[]): Truth {
  return function* (rows) {
    const all = rows.get(collection);
    const leading = all?.filter((row) => next(row).length > 0) ?? [];
    if (leading.length === 0) return;
    const byId = rowsById(all);
    const waysOf = (id: string) => {
      const row = byId.get(id);
      return row ? next(row).filter((one) => byId.has(one)) : [];
    };
    for (const circle of walk(leading.map(idOf), waysOf).circles) {
      const row = byId.get(circle[0] ?? '');
      if (row) yield { collection, row, field, message: `is a circle: ${chainOf(circle)}` };
    }
  };
}

function* orders(rows: Rows): Iterable<Untruth> {
  const all = rows.get('events');
  if (!all?.some(({ after }) => (after as readonly string[]).length > 0)) return;
  const byId = rowsById(all);
  const ordered = [...byId].map(([id, row]) => {
    const { notBefore, notAfter } = row.when as { notBefore: string; notAfter: string };
    const after = row.after as readonly string[];
    return { id, notBefore: Date.parse(notBefore), notAfter: Date.parse(notAfter), after };
  });
  for (const { id, chain, fault } of orderFaults(ordered)) {
    const row = byId.get(id);
    const why =
      fault === 'circle' ? 'is a circle' : 'cannot be: the first begins when the last is over';
    if (row)
      yield {
        collection: 'events',
        row,
        field: 'after',
        message: `the order reported ${why}: ${chainOf(chain)}`,
      };
  }
}

function notItself(field: 'contradicts' | 'admits'): Truth {
  return function* (rows) {
    for (const row of rows.get('events') ?? [])
      if ((row[field] as readonly string[] | undefined)?.includes(row.id ?? ''))
        yield { collection: 'events', row, field, message: 'names the event itself' };
  };
}

function* onePerSubject(rows: Rows): Iterable<Untruth> {
  const first = new Map<string, Row>();
  for (const row of rows.get('baseline') ?? [])
    for (const field of ['area', 'place', 'segment']) {
      if (row[field] === undefined) continue;
      const subject = `${field} '${row[field]}'`;
      const other = first.get(subject);
      if (!other) first.set(subject, row);
      else
        yield {
          collection: 'baseline',
          row,
          field,
          message: `the ${subject} has a baseline row already, '${other.id}'`,
        };
    }
}

/** Two blocs stand to each other in one way at a time. */
function* oneRelationAtATime(rows: Rows): Iterable<Untruth> {
  const pairs = groupBy(rows.get('relations') ?? [], ({ a, b }) => [a, b].sort().join(' '));
  for (const spells of pairs.values()) {
    const sorted = spells.toSorted((x, y) => ms(x.from) - ms(y.from));
    for (const [i, row] of sorted.entries()) {
      const earlier = sorted[i - 1];
      if (earlier && (earlier.until === undefined || ms(earlier.until) > ms(row.from)))
        yield {
          collection: 'relations',
          row,
          field: 'from',
          message: `begins before another relation of '${row.a}' and '${row.b}' is over`,
        };
    }
  }
}

/** A road is no shorter than the straight line between its ends. */
function* longEnough(rows: Rows): Iterable<Untruth> {
  const places = rowsById(rows.get('places'));
  for (const row of rows.get('segments') ?? []) {
    const [a, b] = [places.get(row.a as string), places.get(row.b as string)];
    if (row.lengthKm === undefined || !a || !b) continue;
    const message = tooShort(row.lengthKm as number, a as never, b as never);
    if (message !== undefined) yield { collection: 'segments', row, field: 'lengthKm', message };
  }
}

function* oneOutcomeEach(rows: Rows): Iterable<Untruth> {
  const areas = rowsById(rows.get('areas'));
  const membersOf = (area: string) => (areas.get(area)?.members ?? []) as readonly string[];
  for (const row of rows.get('events') ?? [])
    for (const message of outcomesApart(row.effects as readonly Effect[], membersOf))
      yield { collection: 'events', row, field: 'effects', message };
}

/** A place of the campaign's own country lies in its bounds; abroad is anywhere on earth. */
function* homeIsAtHome(rows: Rows): Iterable<Untruth> {
  const [meta] = rows.get('meta') ?? [];
  if (!meta) return;
  const [west, south, east, north] = meta.bbox as readonly [number, number, number, number];
  const land = landOf(rows.get('boundaries')?.[0]);
  for (const row of rows.get('places') ?? []) {
    if (row.country !== meta.country) continue;
    const [lon, lat] = row.point as readonly [number, number];
    const about = { collection: 'places', row, field: 'point' };
    if (lon < west || lon > east || lat < south || lat > north)
      yield {
        ...about,
        message: `[${lon}, ${lat}] is outside the campaign's bounds; expected [longitude, latitude] inside meta.bbox, or another country`,
      };
    else if (isTurned([lon, lat], land))
      yield {
        ...about,
        message: `[${lon}, ${lat}] may be turned round: [${lat}, ${lon}] lies in the country, as it stands it does not`,
      };
  }
}

/** Records have names in the languages that the campaign says. */
function* namedInItsLanguages(rows: Rows): Iterable<Untruth> {
  const [meta] = rows.get('meta') ?? [];
  if (!meta) return;
  const languages = meta.languages as readonly string[] | undefined;
  for (const [collection, records] of rows)
    for (const row of records)
      if (row.names !== undefined)
        for (const key of strangeLanguages(
          row.names as Readonly<Record<string, unknown>>,
          languages,
        ))
          yield { collection, row, field: 'names', message: strangeLanguage(key, languages) };
}

function* redirectsArrive(rows: Rows, idsOf: IdsOf): Iterable<Untruth> {
  const moves = (rows.get('redirects') ?? []) as readonly (Row & Move)[];
  for (const [name, some] of groupBy(moves, (row) => row.collection as string)) {
    for (const { at, field, message } of redirectFaults(some, idsOf(name)))
      yield { collection: 'redirects', row: some[at] as Row, field, message };
  }
}

function rowsById(rows: readonly Row[] = []): Map<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

const idOf = ({ id = '' }: Row) => id;
const ms = (instant: unknown) => Date.parse(instant as string);
const chainOf = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(', then ');
