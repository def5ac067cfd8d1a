import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';
import { groupBy } from '../../register/plain/group-by.js';

export interface Tallies {
  publishers: Tally[];
  origins: Tally[];
  languages: Tally[];
}

export interface Tally {
  name: string;
  claims: number;
  sources: number;
}

export function tallies({ claims, sources }: Derived): Tallies {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const by = (name: (claim: Shipped<'claims'>) => string) =>
    [...groupBy(claims, name)]
      .map(([key, own]) => ({
        name: key,
        claims: own.length,
        sources: new Set(own.map(({ source }) => source)).size,
      }))
      .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
  return {
    publishers: by(({ source }) => sourceOf.get(source)?.publisher ?? '(none)'),
    origins: by(({ origin }) => origin),
    languages: by(({ source }) => sourceOf.get(source)?.language ?? '(none)'),
  };
}
