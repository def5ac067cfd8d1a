/** What is told of every place through time, as columns of numbers: what all questions about many places read. */

import type { Atlas } from '../../atlas/atlas.js';
import { frozen } from '../../atlas/frozen.js';
import { type Credibility, credibilities } from '../../evidence/rule.js';
import type { Weighing } from '../../evidence/weighing.js';
import { outside } from '../../outside.js';
import { countUpTo } from '../../time/count.js';
import { tellingOf } from '../ageing/telling.js';
import { type ControlState, toldKey } from '../answer.js';
import { weighingKey } from '../timeline.js';

/** The words that the column `status` counts in. */
export const statuses = /* @__PURE__ */ Object.freeze([
  'held',
  'contested',
  'uncertain',
  'unknown',
] as const);

/** Spells of all places, those of one place side by side, in the order of the dataset's places. */
export interface Track {
  readonly actors: readonly string[];
  readonly blocs: readonly string[];
  /** Place by place, where its spells begin; one more than there are places. */
  readonly offsets: Int32Array;
  /** Milliseconds. */
  readonly from: Float64Array;
  readonly status: Uint8Array;
  readonly holder: Int16Array;
  readonly bloc: Int16Array;
  readonly credibility: Int8Array;
  /** 1 where the answer is another than in the spell before, and not only what it leans on. */
  readonly isChange: Uint8Array;
}

/** So many are kept for each atlas: under other weighings the oldest gives way. */
const keptTracks = 2;
const kept = new WeakMap<Atlas, Map<string, Track>>();

export function trackOf(atlas: Atlas, weighing: Weighing): Track {
  const tracks = kept.get(atlas) ?? new Map<string, Track>();
  kept.set(atlas, tracks);
  const key = weighingKey(atlas, weighing);
  const known = tracks.get(key);
  if (known) return known;
  const track = toTrack(atlas, weighing);
  if (tracks.size >= keptTracks) tracks.delete(tracks.keys().next().value as string);
  tracks.set(key, track);
  return track;
}

function toTrack(atlas: Atlas, weighing: Weighing): Track {
  const { places, actors, blocs } = atlas.dataset;
  const actorAt = positionsOf(actors);
  const blocAt = positionsOf(blocs);
  const offsets = new Int32Array(places.length + 1);
  const rows: number[][] = [[], [], [], [], [], []];
  const [from = [], status = [], holder = [], bloc = [], credibility = [], isChange = []] = rows;
  places.forEach(({ id }, row) => {
    let told = '';
    for (const { from: begins, state } of statesOf(atlas, id, weighing)) {
      const codes = codesOf(state, actorAt, blocAt);
      const key = toldKey(state);
      const isFirst = from.length === offsets[row];
      const last = from.length - 1;
      const isSame = !isFirst && key === told && codes.credibility === credibility[last];
      if (isSame) continue;
      from.push(begins);
      status.push(codes.status);
      holder.push(codes.holder);
      bloc.push(codes.bloc);
      credibility.push(codes.credibility);
      isChange.push(Number(!isFirst && key !== told));
      told = key;
    }
    offsets[row + 1] = from.length;
  });
  return {
    actors: frozen(actors.map(({ id }) => id)),
    blocs: frozen(blocs.map(({ id }) => id)),
    offsets,
    from: Float64Array.from(from),
    status: Uint8Array.from(status),
    holder: Int16Array.from(holder),
    bloc: Int16Array.from(bloc),
    credibility: Int8Array.from(credibility),
    isChange: Uint8Array.from(isChange),
  };
}

function statesOf(atlas: Atlas, place: string, weighing: Weighing) {
  const telling = tellingOf(atlas, place, weighing);
  return telling.instants.map((from) => ({ from, state: telling.at(from) }));
}

function codesOf(
  state: ControlState,
  actorAt: ReadonlyMap<string, number>,
  blocAt: ReadonlyMap<string, number>,
) {
  const isHeld = state.status === 'held';
  return {
    status: statuses.indexOf(state.status),
    holder: isHeld && state.holder !== null ? (actorAt.get(state.holder) ?? -1) : -1,
    bloc: isHeld ? (blocAt.get(state.bloc) ?? -1) : -1,
    credibility: state.credibility === null ? -1 : toCode(state.credibility),
  };
}

const toCode = (credibility: Credibility) => credibilities.indexOf(credibility);

function positionsOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, i) => [id, i]));
}

/** The spell of the place at `row` that an instant falls in, as its position in the track. */
export function spellAt({ offsets, from }: Track, row: number, ms: number): number {
  const [first, end] = [offsets[row] ?? outside(), offsets[row + 1] ?? outside()];
  const begun = countUpTo(end - first, (i) => from[first + i] ?? outside(), ms);
  return first + Math.max(begun - 1, 0);
}
