/** How every question is put: the two clocks, the rule, and what is supposed. Plain values, so that they travel to a worker. */

export type RuleName = 'shipped' | 'confirmed' | 'any' | 'against-interest';

export type Supposed =
  | { readonly place: string; readonly holder: string; readonly from: string | null }
  | { readonly segment: string; readonly passage: 'open' | 'closed'; readonly from: string | null };

export interface Asked {
  /** On the campaign's clock, to the minute: `2024-12-06T18:00`. */
  readonly at: string;
  /** Published by then; null: all that the record knows. */
  readonly known: string | null;
  readonly rule: RuleName;
  readonly supposed: readonly Supposed[];
  /** Origins that are not heard. */
  readonly silenced: readonly string[];
}

/** The side whose roads are asked for. */
export interface AskedFor extends Asked {
  readonly side: string;
}

export interface AskedWay extends AskedFor {
  readonly from: string;
  readonly to: string;
}
