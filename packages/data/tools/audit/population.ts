import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';
import type { Stratum } from '../../register/shape/audits.js';

/** A claim that can be drawn, and the cell of the population that it lies in. */
export interface Unit {
  readonly claim: Shipped<'claims'>;
  readonly stratum: Stratum;
  /** The local day on which its event begins, or `baseline`. */
  readonly day: string;
}

export type Decides = (claim: { readonly event: string }) => boolean;

/** Whether control or passage rests on a claim: its event has effects. */
export function decidingIn({ events }: Pick<Derived, 'events'>): Decides {
  const deciding = new Set(events.filter(({ effects }) => effects.length > 0).map(({ id }) => id));
  return ({ event }) => deciding.has(event);
}

/** Every claim of the record, in the order of ids, whatever the order of the files. */
export function populationOf(dataset: Derived): Unit[] {
  const decides = decidingIn(dataset);
  const dayOf = new Map(dataset.events.map(({ id, when }) => [id, when.notBefore.slice(0, 10)]));
  return dataset.claims
    .map(
      (claim): Unit => ({
        claim,
        stratum: decides(claim) ? 'control' : 'other',
        day: dayOf.get(claim.event) ?? 'baseline',
      }),
    )
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
}
