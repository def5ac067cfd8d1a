import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { UnknownIdError } from '../refusal/unknown.js';
import type { Network } from './network.js';

/** The node of a place. Throws `UnknownIdError` for no place, and for a place that no road reaches. */
export function nodeOf<I extends Ids>(
  atlas: Atlas<I>,
  network: Network,
  place: I['place'],
): number {
  lookup(indexOf(atlas).places, 'place', place);
  const node = network.node.get(place);
  if (node === undefined) throw new UnknownIdError('road to', place, undefined);
  return node;
}
