import type { Cost } from '../graph/search.js';
import type { Network } from './network.js';

/** Costs nothing but where no source settles that a segment exists. */
export function overSureRoads({ nodes, segments }: Network): Cost {
  return (element) =>
    segments[element - nodes]?.exists === 'uncertain' ? Number.POSITIVE_INFINITY : 0;
}
