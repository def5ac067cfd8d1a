/** Who held every place, or each of many, as columns. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Credibility, credibilities } from '../evidence/credibility.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { outside } from '../outside.js';
import { InvalidValueError } from '../refusal/invalid.js';
import { parseCovered } from '../time/covered.js';
import type { When } from '../time/when.js';
import { sharedCursor } from './cursor.js';
import { type Codes, spellAt, statuses, type Track, trackOf } from './track.js';

/**
 * Answers as columns: one row for each place, or each pair that was asked.
 *
 * @example
 * ```ts
 * import { type ControlColumns, controlColumns, syria2024 } from '@syria-2024/sdk';
 * const { places, status, statuses }: ControlColumns = controlColumns(syria2024, '2024-12-05');
 * console.log(places[0], statuses[status[0] ?? 0]);
 * ```
 */
export interface ControlColumns<I extends Ids = Ids> {
  /** The place of each row. */
  readonly places: readonly I['place'][];
  /** What `status`, `holder`, `bloc` and `credibility` count in. */
  readonly statuses: typeof statuses;
  readonly actors: readonly I['actor'][];
  readonly blocs: readonly I['bloc'][];
  readonly credibilities: readonly Credibility[];
  readonly status: Uint8Array;
  /** -1: not held, or held by one of its bloc of whom it is not sure which. */
  readonly holder: Int16Array;
  /** -1: not held. */
  readonly bloc: Int16Array;
  /** -1: the answer leans on nothing. */
  readonly credibility: Int8Array;
}

/**
 * Tells who held every place at a moment, as columns of numbers: one row for each place, in the order of the dataset.
 *
 * What `controlMap` tells in objects with their evidence this tells in four small columns, for maps that move. The first
 * question under a weighing folds every history; every later moment only reads what changed since the last. Two weighings are kept for an atlas. The
 * columns are the caller's own. Throws `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { controlColumns, syria2024 } from '@syria-2024/sdk';
 * const { places, status, statuses, holder, actors } = controlColumns(syria2024, '2024-12-05');
 * places.forEach((place, row) => console.log(place, statuses[status[row] ?? 0], actors[holder[row] ?? -1]));
 * ```
 */
export function controlColumns<I extends Ids>(
  atlas: Atlas<I>,
  at: When,
  options: WeighingOptions = {},
): ControlColumns<I> {
  const ms = parseCovered(atlas, at);
  const track = trackOf(atlas, toWeighing(atlas, options));
  const cursor = sharedCursor(track);
  cursor.moveTo(ms);
  return toColumns(track, track.places, cursor.kinds);
}

/**
 * Tells who held each of many places at a moment of its own, as columns: one row for each pair of `places` and `times`.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`; `InvalidValueError` where the lists differ in length.
 *
 * @example
 * ```ts
 * import { controlBatch, syria2024 } from '@syria-2024/sdk';
 * const { status, statuses } = controlBatch(syria2024, ['hama', 'homs'], ['2024-12-05T18:00', '2024-12-08']);
 * console.log(statuses[status[0] ?? 0], statuses[status[1] ?? 0]);
 * ```
 */
export function controlBatch<I extends Ids>(
  atlas: Atlas<I>,
  places: readonly I['place'][],
  times: readonly When[],
  options: WeighingOptions = {},
): ControlColumns<I> {
  if (times.length !== places.length)
    throw new InvalidValueError('controlBatch: times', times, `a list of ${places.length}`);
  const track = trackOf(atlas, toWeighing(atlas, options));
  const { placeRows } = indexOf(atlas);
  const kinds = new Int32Array(places.length);
  for (let pair = 0; pair < places.length; pair++) {
    const row = lookup(placeRows, 'place', places[pair] ?? outside());
    const spell = spellAt(track, row, parseCovered(atlas, times[pair] ?? outside()));
    kinds[pair] = track.kind[spell] ?? outside();
  }
  return toColumns(track, [...places], kinds);
}

function toColumns<I extends Ids>(
  { actors, blocs, codes }: Track,
  places: readonly I['place'][],
  kinds: Int32Array,
): ControlColumns<I> {
  const column = (field: keyof Codes) => codes.map((one) => one[field]);
  return Object.freeze({
    places,
    statuses,
    actors,
    blocs,
    credibilities,
    status: read(column('status'), kinds, new Uint8Array(kinds.length)),
    holder: read(column('holder'), kinds, new Int16Array(kinds.length)),
    bloc: read(column('bloc'), kinds, new Int16Array(kinds.length)),
    credibility: read(column('credibility'), kinds, new Int8Array(kinds.length)),
  });
}

function read<T extends Uint8Array | Int16Array | Int8Array>(
  values: readonly number[],
  kinds: Int32Array,
  into: T,
): T {
  for (let row = 0; row < kinds.length; row++)
    into[row] = values[kinds[row] ?? outside()] ?? outside();
  return into;
}
