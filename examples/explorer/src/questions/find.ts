/** The places that a name may mean, by any spelling. */
import { type Atlas, findPlace } from '@syria-2024/sdk/engine';

export interface Found {
  readonly status: 'found' | 'ambiguous' | 'unknown';
  readonly places: readonly string[];
}

export function find(atlas: Atlas, { name }: { readonly name: string }): Found {
  if (name.trim() === '') return { status: 'unknown', places: [] };
  const { status, matches } = findPlace(atlas, name);
  return { status, places: matches.map(({ place }) => place) };
}
