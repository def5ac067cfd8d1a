/** Who held every place, or each of many, as columns. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { indexOf, lookup } from '../../atlas/index-of.js';
import { InvalidValueError } from '../../errors.js';
import { type Credibility, credibilities } from '../../evidence/rule.js';
import { toWeighing, type WeighingOptions } from '../../evidence/weighing.js';
import { outside } from '../../outside.js';
import { parseCovered, type When } from '../../time/instant.js';
import { spellAt, statuses, type Track, trackOf } from './track.js';

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
 * question under a weighing folds every history; every later moment only reads. Two weighings are kept for an atlas. The
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
  const places = atlas.dataset.places.map(({ id }) => id);
  return toColumns(track, places, (row) => spellAt(track, row, ms));
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
  return toColumns(track, [...places], (pair) => {
    const row = lookup(placeRows, 'place', places[pair] as string);
    return spellAt(track, row, parseCovered(atlas, times[pair] as When));
  });
}

function toColumns<I extends Ids>(
  track: Track,
  places: readonly I['place'][],
  spellOf: (row: number) => number,
): ControlColumns<I> {
  const count = places.length;
  const status = new Uint8Array(count);
  const holder = new Int16Array(count);
  const bloc = new Int16Array(count);
  const credibility = new Int8Array(count);
  for (let row = 0; row < count; row++) {
    const spell = spellOf(row);
    status[row] = track.status[spell] ?? outside();
    holder[row] = track.holder[spell] ?? outside();
    bloc[row] = track.bloc[spell] ?? outside();
    credibility[row] = track.credibility[spell] ?? outside();
  }
  const { actors, blocs } = track;
  return Object.freeze({
    places,
    statuses,
    actors,
    blocs,
    credibilities,
    status,
    holder,
    bloc,
    credibility,
  });
}
