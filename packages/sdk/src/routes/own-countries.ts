/** Where a way may lead at all: through the countries in which its ends lie, and through no third one. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';
import { everywhere } from '../graph/mask.js';
import type { Network } from '../roads/network.js';

/** By node: the country of its place. */
export function countriesIn<I extends Ids>(
  atlas: Atlas<I>,
  network: Network,
): readonly (string | undefined)[] {
  const index = indexOf(atlas);
  return memo(index, 'countries of nodes', () =>
    network.places.map((place) => index.places.get(place)?.country),
  );
}

/** By element: 1, or -1 in a third country. One mask for all ways between the same countries. */
export function ownCountries<I extends Ids>(
  atlas: Atlas<I>,
  network: Network,
  from: number,
  to: number,
): Int8Array {
  const countries = countriesIn(atlas, network);
  const own = [countries[from], countries[to]];
  const key = [...new Set(own)].sort().join(' ');
  return memo(indexOf(atlas), `own countries ${key}`, () =>
    everywhere(network).map((value, element) =>
      element < network.nodes && !own.includes(countries[element]) ? -1 : value,
    ),
  );
}

/** By element: 1, for ways that may lead through any country. One mask for all. */
export function anyCountry<I extends Ids>(atlas: Atlas<I>, network: Network): Int8Array {
  return memo(indexOf(atlas), 'any country', () => everywhere(network));
}
