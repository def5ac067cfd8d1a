/** The atlas's lookups, built once for each atlas on first use and shared by every question. */

import type { Claim, Dataset, Ids, RelationWord } from '@syria-2024/data';
import { getOrMake } from '../kept/get-or-make.js';
import { addTo } from '../kept/group-by.js';
import { once } from '../kept/once.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { UnknownIdError } from '../refusal/unknown.js';
import { toMs } from '../time/instant.js';
import type { Atlas } from './atlas.js';
import { MadeAtlas } from './made-atlas.js';
import { shippedPlaceIds } from './place-ids.js';

type HasId = { readonly id: string };

/** The records of each collection by their ids: which collections have such, the register says, of which `Dataset` is made. */
type ById = {
  readonly [N in keyof Dataset as Dataset[N] extends readonly HasId[] ? N : never]: ReadonlyMap<
    string,
    Dataset[N] extends readonly (infer Row)[] ? Row : never
  >;
};

/** A collection whose records are looked up by id. */
export type Collection = keyof ById;

export interface Index extends ById {
  /** By the ids of all places; of a record that ships they are known before its places are parsed. */
  readonly placeIds: ReadonlyMap<string, unknown>;
  /** Where each place stands in the dataset's list. */
  readonly placeRows: ReadonlyMap<string, number>;
  /** Collection → an id that went → the id that stands for it. */
  readonly moved: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The claims on an event or baseline row, in order of knowledge. */
  claimsOn(subject: string): readonly KnownClaim[];
  relation(a: string, b: string, at: number): RelationWord;
  /** Instants (ms) at which an alliance may begin or end, ascending: between two of them all stand as they stood. */
  readonly allianceTurns: readonly number[];
  /** Room for what a question computes and another can use. */
  readonly memo: Map<string, unknown>;
}

/** A claim and the instant from which it is known: the end of its source's publication span. */
export interface KnownClaim {
  readonly claim: Claim;
  readonly knownAt: number;
}

export function indexOf<I extends Ids>(atlas: Atlas<I>): Index {
  const plain: Atlas = atlas;
  return MadeAtlas.keptIn(plain, build);
}

/** The same, of whatever is given: false for what is no atlas, and undefined for one that was asked nothing yet. */
export const indexIfMade = MadeAtlas.keptOf as (given: unknown) => Index | undefined | false;

/** Computes a value once for an atlas. */
export function memo<T>(index: Index, key: string, compute: () => T): T {
  const { memo: kept } = index;
  const known = kept.get(key);
  if (known !== undefined || kept.has(key)) return known as T;
  const value = compute();
  kept.set(key, value);
  return value;
}

/** The record of that id, or an error that names the nearest. */
export function lookup<T>(map: ReadonlyMap<string, T>, what: string, id: string): T {
  const found = map.get(id);
  if (found !== undefined) return found;
  // Without types anything may come.
  const nearest = typeof id === 'string' ? nearestWord(id, map.keys()) : undefined;
  throw new UnknownIdError(what, id, nearest);
}

/** The bloc of whoever holds a place, is inside or may be there: an actor on record, or the dataset is not whole. */
export function blocOf({ actors }: Index, actor: string): string {
  return lookup(actors, 'actor', actor).bloc;
}

function build({ dataset }: Atlas): Index {
  const known = once(() => knownClaims(dataset));
  const places = once(() => byId(dataset.places));
  const shippedRows = once(() => rowsOf(shippedPlaceIds(dataset) ?? []));
  return readOnce<Index>({
    ...mapsOf(dataset),
    places,
    placeIds: () => (shippedRows().size > 0 ? shippedRows() : places()),
    placeRows: () =>
      shippedRows().size > 0 ? shippedRows() : rowsOf(dataset.places.map(({ id }) => id)),
    moved: () => movesIn(dataset.redirects),
    claimsOn: () => (subject) => known().get(subject) ?? [],
    relation: () => relations(dataset.relations),
    allianceTurns: () => allianceTurns(dataset.relations),
    memo: () => new Map(),
  });
}

/** By the dataset's own keys, of which none is read for that. What has no ids is not in the type, and never asked for. */
function mapsOf(dataset: Dataset) {
  const makers = Object.keys(dataset).map((name) => [
    name,
    () => byId(dataset[name as Collection] as readonly HasId[]),
  ]);
  return Object.fromEntries(makers) as { readonly [N in Collection]: () => ById[N] };
}

function rowsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, row) => [id, row]));
}

/**
 * An object whose parts are made when they are first read: most questions read few, and the record is parsed for them. It
 * inherits them: of so many getters of its own V8 makes a table to search, which every reader would.
 */
function readOnce<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const properties = Object.entries<() => unknown>(makers).map(
    ([name, make]) => [name, { get: once(make), enumerable: true }] as const,
  );
  return Object.create(Object.defineProperties({}, Object.fromEntries(properties))) as T;
}

function knownClaims(dataset: Atlas['dataset']) {
  const published = new Map(
    dataset.sources.map((source) => [source.id, toMs(source.published.notAfter)]),
  );
  const on = new Map<string, KnownClaim[]>();
  for (const claim of dataset.claims) {
    addTo(on, claim.event, { claim, knownAt: lookup(published, 'source', claim.source) });
  }
  // A stable sort keeps the order of the file among claims that became known together.
  for (const list of on.values()) list.sort((a, b) => a.knownAt - b.knownAt);
  return on;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function movesIn(rows: Atlas['dataset']['redirects'] = []): Index['moved'] {
  const moved = new Map<string, Map<string, string>>();
  for (const { collection, from, to } of rows)
    getOrMake(moved, collection, () => new Map()).set(from, to);
  return moved;
}

function relations(rows: Atlas['dataset']['relations']): Index['relation'] {
  const spells = new Map<string, { from: number; until: number; relation: RelationWord }[]>();
  for (const { a, b, relation, from, until } of rows) {
    const spell = {
      from: toMs(from),
      until: until ? toMs(until) : Number.POSITIVE_INFINITY,
      relation,
    };
    for (const key of new Set([`${a} ${b}`, `${b} ${a}`])) addTo(spells, key, spell);
  }
  return (a, b, at) =>
    a === b
      ? 'allied'
      : (spells.get(`${a} ${b}`)?.find(({ from, until }) => from <= at && at < until)?.relation ??
        'unknown');
}

/** All spells of pairs that are ever allied: of rows that overlap, one may end what another tells. */
function allianceTurns(rows: Atlas['dataset']['relations']): readonly number[] {
  const pairOf = ({ a, b }: (typeof rows)[number]) => [a, b].sort().join(' ');
  const pairs = new Set(rows.filter(({ relation }) => relation === 'allied').map(pairOf));
  const turns = rows
    .filter((row) => pairs.has(pairOf(row)))
    .flatMap(({ from, until }) => [toMs(from), ...(until ? [toMs(until)] : [])]);
  return [...new Set(turns)].sort((a, b) => a - b);
}
