/** The atlas's lookups, built once for each atlas on first use and shared by every question. */

import type {
  Actor,
  Area,
  Baseline,
  Claim,
  Corridor,
  Event,
  Ids,
  Origin,
  Place,
  RelationWord,
  Segment,
  Source,
} from '@syria-2024/data';
import { UnknownIdError } from '../errors.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { toMs } from '../time/instant.js';
import type { Atlas } from './atlas.js';
import { widen } from './widen.js';

export interface Index {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly baseline: ReadonlyMap<string, Baseline>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly corridors: ReadonlyMap<string, Corridor>;
  readonly events: ReadonlyMap<string, Event>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly places: ReadonlyMap<string, Place>;
  /** Where each place stands in the dataset's list. */
  readonly placeRows: ReadonlyMap<string, number>;
  readonly segments: ReadonlyMap<string, Segment>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The claims on an event or baseline row, in order of knowledge. */
  claimsOn(subject: string): readonly KnownClaim[];
  relation(a: string, b: string, at: number): RelationWord;
  /** Room for what a question computes and another can use. */
  readonly memo: Map<string, unknown>;
}

/** A claim and the instant from which it is known: the end of its source's publication span. */
export interface KnownClaim {
  readonly claim: Claim;
  readonly knownAt: number;
}

const indexes = new WeakMap<Atlas, Index>();

export function indexOf<I extends Ids>(atlas: Atlas<I>): Index {
  const key = widen(atlas);
  let index = indexes.get(key);
  if (!index) {
    index = build(key);
    indexes.set(key, index);
  }
  return index;
}

/** Computes a value once for an atlas. */
export function memo<T>(index: Index, key: string, compute: () => T): T {
  if (index.memo.has(key)) return index.memo.get(key) as T;
  const value = compute();
  index.memo.set(key, value);
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

function build({ dataset }: Atlas): Index {
  const sources = byId(dataset.sources);
  const known = new Map<string, KnownClaim[]>();
  for (const claim of dataset.claims) {
    const knownAt = toMs(lookup(sources, 'source', claim.source).published.notAfter);
    const list = known.get(claim.event);
    if (list) list.push({ claim, knownAt });
    else known.set(claim.event, [{ claim, knownAt }]);
  }
  // A stable sort keeps the order of the file among claims that became known together.
  for (const list of known.values()) list.sort((a, b) => a.knownAt - b.knownAt);
  return {
    actors: byId(dataset.actors),
    areas: byId(dataset.areas),
    baseline: byId(dataset.baseline),
    claims: byId(dataset.claims),
    corridors: byId(dataset.corridors),
    events: byId(dataset.events),
    origins: byId(dataset.origins),
    places: byId(dataset.places),
    placeRows: new Map(dataset.places.map(({ id }, row) => [id, row])),
    segments: byId(dataset.segments),
    sources,
    claimsOn: (subject) => known.get(subject) ?? [],
    relation: relations(dataset.relations),
    memo: new Map(),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function relations(rows: Atlas['dataset']['relations']): Index['relation'] {
  const spells = new Map<string, { from: number; until: number; relation: RelationWord }[]>();
  for (const { a, b, relation, from, until } of rows) {
    const spell = {
      from: toMs(from),
      until: until ? toMs(until) : Number.POSITIVE_INFINITY,
      relation,
    };
    for (const key of new Set([`${a} ${b}`, `${b} ${a}`])) {
      const list = spells.get(key);
      if (list) list.push(spell);
      else spells.set(key, [spell]);
    }
  }
  return (a, b, at) =>
    a === b
      ? 'allied'
      : (spells.get(`${a} ${b}`)?.find(({ from, until }) => from <= at && at < until)?.relation ??
        'unknown');
}
