/** What is told of every place through time, as columns of numbers: what all questions about many places read. */

import type { Atlas } from '../atlas/atlas.js';
import { frozen } from '../atlas/frozen.js';
import { type Credibility, credibilities } from '../evidence/credibility.js';
import type { Weighing } from '../evidence/weighing.js';
import { getOrMake } from '../kept/get-or-make.js';
import { lastly } from '../kept/lastly.js';
import { outside } from '../outside.js';
import { tellingOf } from './ageing/telling.js';
import { type ToldSpell, toldKey } from './states/answer.js';
import { weighingKey } from './states/timeline.js';

/** The words that the column `status` counts in. */
export const statuses = /* @__PURE__ */ Object.freeze([
  'held',
  'contested',
  'uncertain',
  'unknown',
] as const);

/** Spells of all places, those of one place side by side, in the order of the dataset's places. */
export interface Track {
  /** The place of each row. */
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly blocs: readonly string[];
  /** Place by place, where its spells begin; one more than there are places. */
  readonly offsets: Int32Array;
  /** Milliseconds. */
  readonly from: Float64Array;
  /** What is told in it, by its number in `codes`. */
  readonly kind: Int32Array;
  readonly codes: readonly Codes[];
  /** 1 where the answer is another than in the spell before, and not only what it leans on. */
  readonly isChange: Uint8Array;
  /** The row of each spell. */
  readonly rows: Int32Array;
  /** All spells but the first of each place, in order of time. */
  readonly order: Int32Array;
}

/** What a row of columns says: a record tells few different things of its many spells. */
export interface Codes {
  readonly status: number;
  readonly holder: number;
  readonly bloc: number;
  readonly credibility: number;
}

/** So many are kept for each atlas: of other weighings that asked for longest ago gives way. */
const kept = lastly(2);

export function trackOf(atlas: Atlas, weighing: Weighing): Track {
  return kept(atlas, weighingKey(atlas, weighing), () => toTrack(atlas, weighing));
}

function toTrack(atlas: Atlas, weighing: Weighing): Track {
  const { places, actors, blocs } = atlas.dataset;
  const actorAt = positionsOf(actors);
  const blocAt = positionsOf(blocs);
  const offsets = new Int32Array(places.length + 1);
  const kinds: Codes[] = [];
  const numbers = new Map<number, number>();
  const [from, kind, isChange]: [number[], number[], number[]] = [[], [], []];
  places.forEach(({ id }, row) => {
    let last = '';
    for (const spell of tellingOf(atlas, id, weighing).spells()) {
      const codes = codesOf(spell, actorAt, blocAt);
      const code = getOrMake(numbers, numberOf(codes), () => kinds.push(codes) - 1);
      const key = toldKey(spell.told);
      const isFirst = from.length === offsets[row];
      if (!isFirst && key === last && code === kind.at(-1)) continue;
      from.push(spell.from);
      kind.push(code);
      isChange.push(Number(!isFirst && key !== last));
      last = key;
    }
    offsets[row + 1] = from.length;
  });
  const begins = Float64Array.from(from);
  return {
    places: frozen(places.map(({ id }) => id)),
    actors: frozen(actors.map(({ id }) => id)),
    blocs: frozen(blocs.map(({ id }) => id)),
    offsets,
    from: begins,
    kind: Int32Array.from(kind),
    codes: frozen(kinds),
    isChange: Uint8Array.from(isChange),
    ...inOrder(offsets, begins),
  };
}

function inOrder(offsets: Int32Array, from: Float64Array): Pick<Track, 'rows' | 'order'> {
  const rows = new Int32Array(from.length);
  for (let row = 0; row + 1 < offsets.length; row++)
    rows.fill(row, offsets[row] ?? outside(), offsets[row + 1] ?? outside());
  const order = Int32Array.from(rows.keys())
    .filter((spell) => spell > 0 && rows[spell] === rows[spell - 1])
    .sort((a, b) => (from[a] ?? outside()) - (from[b] ?? outside()));
  return { rows, order };
}

function codesOf(
  { told, credibility }: ToldSpell,
  actorAt: ReadonlyMap<string, number>,
  blocAt: ReadonlyMap<string, number>,
): Codes {
  const isHeld = told.status === 'held';
  return {
    status: statuses.indexOf(told.status),
    holder: isHeld && told.holder !== null ? (actorAt.get(told.holder) ?? -1) : -1,
    bloc: isHeld ? (blocAt.get(told.bloc) ?? -1) : -1,
    credibility: credibility === null ? -1 : toCode(credibility),
  };
}

/** One number for each: no dataset has as many actors or blocs as a column can count. */
function numberOf({ status, holder, bloc, credibility }: Codes): number {
  return ((holder + 1) * 2 ** 15 + bloc + 1) * 64 + status * 8 + credibility + 1;
}

const toCode = (credibility: Credibility) => credibilities.indexOf(credibility);

function positionsOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, i) => [id, i]));
}

/** The spell of the place at `row` that an instant falls in, as its position in the track. */
export function spellAt({ offsets, from }: Track, row: number, ms: number): number {
  let first = offsets[row] ?? outside();
  let last = (offsets[row + 1] ?? outside()) - 1;
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((from[middle] ?? outside()) <= ms) first = middle;
    else last = middle - 1;
  }
  return first;
}
