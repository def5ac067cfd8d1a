/** How near a side came to a place, over the covered days. */
import { type Atlas, approach as approachOf } from '@syria-2024/sdk/engine';
import type { AskedFor } from './asked.js';
import { atlasFor, weighingOf } from './atlas.js';

export interface ApproachStep {
  readonly from: string;
  readonly until: string;
  /** No farther than the first, no nearer than the second. */
  readonly km: readonly [certain: number | null, possible: number | null];
  readonly nearest: readonly [certain: string | null, possible: string | null];
}

export function approach(
  atlas: Atlas,
  { to, ...asked }: AskedFor & { readonly to: string },
): ApproachStep[] {
  const spells = approachOf(atlasFor(atlas, asked), {
    towards: to,
    bloc: asked.side,
    ...weighingOf(asked),
  });
  return spells.map(({ from, until, km, nearest }) => ({
    from,
    until,
    km,
    nearest: [nearest.certain?.place ?? null, nearest.possible?.place ?? null],
  }));
}
