/** The fronts that events name, and on which of them each place lay. */
import type { Atlas } from '@syria-2024/sdk/engine';
import { type TwoNames, twoNames } from './two-names.js';

export interface Fronts {
  readonly names: Readonly<Record<string, TwoNames>>;
  /** Of every place that an event of some front names. */
  readonly of: Readonly<Record<string, readonly string[]>>;
}

export function fronts({ dataset }: Atlas): Fronts {
  const of = new Map<string, Set<string>>();
  for (const { front, places } of dataset.events)
    for (const place of front === undefined ? [] : places) {
      const known = of.get(place) ?? new Set();
      of.set(place, known.add(front ?? ''));
    }
  return {
    names: Object.fromEntries(dataset.fronts.map((front) => [front.id, twoNames(front)])),
    of: Object.fromEntries([...of].map(([place, known]) => [place, [...known]])),
  };
}
