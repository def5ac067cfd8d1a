import type { Ids, Passage } from '@syria-2024/data';
import { type Assumption, type Atlas, wrap } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { parseCoveredStart } from '../time/covered.js';
import { toLocal } from '../time/instant.js';
import type { When } from '../time/when.js';

/**
 * Something to suppose: who holds a place, or whether a segment can be passed.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { assume, controlAt, type Supposition, syria2024 } from '@syria-2024/sdk';
 * const supposed: Supposition<SyriaIds> = { place: 'hama', holder: 'saa', from: '2024-12-05' };
 * console.log(controlAt(assume(syria2024, [supposed]), 'hama', '2024-12-06').status);
 * ```
 */
export type Supposition<I extends Ids = Ids> =
  | {
      readonly place: I['place'];
      readonly holder: I['actor'];
      /** From when; a bare date is the start of that day. Default: the beginning of the covered days. */
      readonly from?: When;
    }
  | {
      readonly segment: I['segment'];
      readonly passage: Passage;
      readonly from?: When;
    };

/**
 * Makes an atlas in which something is supposed; every question works on it, and answers that lean on a supposition name it
 * (`assume-1`, `assume-2`, … in `evidence.assumptions`).
 *
 * From its moment on a supposition stands in place of all that is said of that place or segment, and reaches the places
 * held with it until they have word of their own. A later supposition on the same place takes over from an earlier one.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { assume, checkRoute, syria2024 } from '@syria-2024/sdk';
 * const homsHolds = assume(syria2024, [{ place: 'homs', holder: 'saa' }]);
 * checkRoute(homsHolds, { from: 'damascus', to: 'tartus', at: '2024-12-07' });
 * ```
 */
export function assume<I extends Ids>(
  atlas: Atlas<I>,
  suppositions: readonly Supposition<I>[],
): Atlas<I> {
  const index = indexOf(atlas);
  const assumptions = suppositions.map((supposition, i): Assumption<I> => {
    const common = {
      id: `assume-${atlas.assumptions.length + i + 1}`,
      from: startOf(atlas, supposition.from),
    };
    if ('place' in supposition) {
      const { place, holder } = supposition;
      lookup(index.places, 'place', place);
      lookup(index.actors, 'actor', holder);
      return { ...common, place, holder };
    }
    const { segment, passage } = supposition;
    lookup(index.segments, 'segment', segment);
    return { ...common, segment, passage };
  });
  return wrap(atlas.dataset, [...atlas.assumptions, ...assumptions]);
}

function startOf<I extends Ids>(atlas: Atlas<I>, given: When | undefined): string {
  if (given === undefined) return atlas.dataset.meta.coverage.from;
  return toLocal(atlas, parseCoveredStart(atlas, given));
}
