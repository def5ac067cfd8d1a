import type { Ids } from '@syria-2024/data';
import type { Index } from '../atlas/index-of.js';
import type { ControlState } from '../control/states/answer.js';

/**
 * Whether a bloc surely held a place, may have held it or been inside, or neither.
 *
 * @example
 * ```ts
 * import { encirclement, type Standing, syria2024 } from '@syria-2024/sdk';
 * const [first] = encirclement(syria2024, { place: 'homs', at: '2024-12-07', bloc: 'opposition' }).exits;
 * const standing: Standing = first?.standing ?? 'none';
 * console.log(standing);
 * ```
 */
export type Standing = 'certain' | 'possible' | 'none';

export function standingOf<I extends Ids>(
  { actors }: Index,
  state: ControlState<I>,
  bloc: I['bloc'],
): Standing {
  const isItsOwn = (actor: string) => actors.get(actor)?.bloc === bloc;
  switch (state.status) {
    case 'held':
      return state.bloc === bloc ? 'certain' : 'none';
    case 'contested':
      return state.parties.some(isItsOwn) ? 'possible' : 'none';
    case 'uncertain':
      return state.candidates.some(isItsOwn) ? 'possible' : 'none';
    case 'unknown':
      return 'none';
  }
}
