/** All that the page shows hangs on this, and the address holds the whole of it. */

import type { Asked, AskedFor, RuleName, Supposed } from '../questions/asked.js';
import { type Filter, noFilter } from './filter.js';

export const panels = [
  'start',
  'place',
  'way',
  'approach',
  'compare',
  'believed',
  'suppose',
  'table',
  'keep',
] as const;
export type Panel = (typeof panels)[number];

export const comparings = ['difference', 'beside', 'swipe'] as const;
export type Comparing = (typeof comparings)[number];

export interface State {
  readonly at: string;
  readonly known: string | null;
  readonly side: string;
  readonly rule: RuleName;
  readonly supposed: readonly Supposed[];
  readonly silenced: readonly string[];
  readonly language: 'en' | 'ar';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly panel: Panel;
  readonly place: string | null;
  readonly from: string;
  readonly to: string;
  /** The other moment of a comparison, and how the two are shown. */
  readonly against: { readonly at: string; readonly known: string | null };
  readonly comparing: Comparing;
  /** Which places table and map show. */
  readonly filter: Filter;
  /** Longitude, latitude and magnification; null: the whole country. */
  readonly view: readonly [lon: number, lat: number, zoom: number] | null;
  /** True inside another page: the map, its legend and its credit only. */
  readonly embed: boolean;
}

/** The end of 6 December: the evening before Homs. */
export const atOutset: State = {
  at: '2024-12-07T00:00',
  known: null,
  side: 'government',
  rule: 'shipped',
  supposed: [],
  silenced: [],
  language: 'en',
  theme: 'auto',
  panel: 'start',
  place: null,
  from: 'damascus',
  to: 'tartus',
  against: { at: '2024-12-06T00:00', known: null },
  comparing: 'difference',
  filter: noFilter,
  view: null,
  embed: false,
};

export function askedOf({ at, known, rule, supposed, silenced }: State): Asked {
  return { at, known, rule, supposed, silenced };
}

export function askedForOf(state: State): AskedFor {
  return { ...askedOf(state), side: state.side };
}

/** Nothing supposed, everybody heard, the shipped rule. */
export const asOnRecord = { supposed: [], silenced: [], rule: 'shipped' } as const;

/** How much of what is asked is not the record as it stands. */
export function countSupposed({ supposed, silenced, rule }: State): number {
  return supposed.length + silenced.length + (rule === 'shipped' ? 0 : 1);
}

const asking = ['panel', 'place', 'from', 'to'] as const;

/** Whether another thing is asked about, and not only of another moment or from elsewhere. */
export function isStep(before: State, after: State): boolean {
  return !after.embed && asking.some((key) => before[key] !== after[key]);
}

/** Another moment shown; what was known at the one shown till now goes along with it. */
export function movedTo({ at: shown, known }: State, at: string): Pick<State, 'at' | 'known'> {
  return { at, known: known === shown ? at : known };
}
