/** What changed between two views of who held what, and why. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import type { Evidence } from '../evidence/leaning.js';
import type { WeighingOptions } from '../evidence/weighing.js';
import type { When } from '../time/when.js';
import { type ControlAnswer, controlAt } from './control.js';
import { type Contested, type Held, toldKey } from './states/answer.js';

/**
 * What became of a place.
 *
 * | word | before | after |
 * |---|---|---|
 * | `taken` | held, or nobody known | held by another |
 * | `settled` | contested or uncertain | held |
 * | `redated` | held, contested, left | the same, since another time |
 * | `contested` | anything | contested |
 * | `unsettled` | anything | uncertain |
 * | `left` | anything | left, and nobody said to have come |
 * | `forgotten` | anything | nobody said |
 *
 * @example
 * ```ts
 * import { type ControlChangeWord, controlDiff, syria2024 } from '@syria-2024/sdk';
 * const words: ControlChangeWord[] = controlDiff(syria2024, '2024-12-04', '2024-12-05').map((one) => one.change);
 * console.log(words.filter((word) => word === 'taken').length);
 * ```
 */
export type ControlChangeWord =
  | 'taken'
  | 'settled'
  | 'redated'
  | 'contested'
  | 'unsettled'
  | 'left'
  | 'forgotten';

/**
 * A place whose answer differs between two views.
 *
 * @example
 * ```ts
 * import { type ControlChangeBetween, controlDiff, syria2024 } from '@syria-2024/sdk';
 * const changes: readonly ControlChangeBetween[] = controlDiff(syria2024, '2024-12-04', '2024-12-05');
 * for (const { place, change, why } of changes) console.log(place, change, why.gained.claims.length);
 * ```
 */
export interface ControlChangeBetween<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly change: ControlChangeWord;
  readonly before: ControlAnswer<I>;
  readonly after: ControlAnswer<I>;
  readonly why: {
    /** What the later answer leans on and the earlier did not. */
    readonly gained: Evidence<I>;
    /** What the earlier answer leaned on and the later does not. */
    readonly dropped: Evidence<I>;
  };
}

/**
 * One side of a comparison: a moment, how it is weighed, and in which atlas.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { controlDiff, type ControlView, syria2024 } from '@syria-2024/sdk';
 * const before: ControlView<SyriaIds> = { at: '2024-12-05', asOf: '2024-12-05' };
 * console.log(controlDiff(syria2024, before, '2024-12-05').length);
 * ```
 */
export interface ControlView<I extends Ids = Ids> extends WeighingOptions {
  readonly at: When;
  readonly atlas?: Atlas<I>;
}

/**
 * Tells which places have different answers between two moments, two knowledge times, two rules or two atlases, and why.
 *
 * A bare time is a view of all that is known today, under the default rule. Of two atlases the places of both are compared.
 * Throws `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { controlDiff, syria2024 } from '@syria-2024/sdk';
 * for (const { place, change, why } of controlDiff(syria2024, '2024-12-04', '2024-12-05'))
 *   console.log(place, change, why.gained.events);
 * // The same evening as known then and as known today.
 * const learnt = controlDiff(syria2024, { at: '2024-12-06', asOf: '2024-12-06' }, '2024-12-06');
 * ```
 */
export function controlDiff<I extends Ids>(
  atlas: Atlas<I>,
  before: When | ControlView<I>,
  after: When | ControlView<I>,
): ControlChangeBetween<I>[] {
  const [then, now] = [toView(atlas, before), toView(atlas, after)];
  return then.atlas.dataset.places.flatMap(({ id: place }) => {
    if (!indexOf(now.atlas).places.has(place)) return [];
    const pair = {
      before: controlAt(then.atlas, place, then.at, then),
      after: controlAt(now.atlas, place, now.at, now),
    };
    if (toldKey(pair.before) === toldKey(pair.after)) return [];
    const why = {
      gained: beyond(pair.after.evidence, pair.before.evidence),
      dropped: beyond(pair.before.evidence, pair.after.evidence),
    };
    return [{ place, change: wordFor(pair.before, pair.after), ...pair, why }];
  });
}

function toView<I extends Ids>(atlas: Atlas<I>, view: When | ControlView<I>) {
  const spelt = typeof view === 'string' || view instanceof Date ? { at: view } : view;
  return { atlas, ...spelt };
}

function wordFor<I extends Ids>(
  before: ControlAnswer<I>,
  after: ControlAnswer<I>,
): ControlChangeWord {
  switch (after.status) {
    case 'contested':
      return before.status === 'contested' && sameParties(before, after) ? 'redated' : 'contested';
    case 'uncertain':
      return 'unsettled';
    case 'unknown':
      if (after.vacatedBy === null) return 'forgotten';
      return before.status === 'unknown' && before.vacatedBy === after.vacatedBy
        ? 'redated'
        : 'left';
    case 'held':
      if (before.status === 'contested' || before.status === 'uncertain') return 'settled';
      return before.status === 'held' && holderOf(before) === holderOf(after) ? 'redated' : 'taken';
  }
}

/** Who holds it, or who of one bloc may. */
function holderOf<I extends Ids>({ holder, candidates = [] }: Held<I>): string {
  return holder ?? candidates.join(' ');
}

function sameParties<I extends Ids>(before: Contested<I>, after: Contested<I>): boolean {
  return before.parties.join(' ') === after.parties.join(' ');
}

function beyond<I extends Ids>(evidence: Evidence<I>, other: Evidence<I>): Evidence<I> {
  return {
    events: evidence.events.filter((id) => !other.events.includes(id)),
    claims: evidence.claims.filter((id) => !other.claims.includes(id)),
    assumptions: evidence.assumptions.filter((id) => !other.assumptions.includes(id)),
  };
}
