import { toMs } from '../time/instant.js';
import type { Assumption, Atlas } from './atlas.js';

/**
 * The first instant (ms) at which an assumption holds: a moment after its `from`, so that one from the start of a day leaves
 * the end of the day before as it was; at the very beginning of the coverage nothing lies before.
 */
export function firstInstantOf({ dataset }: Atlas, { from }: Assumption): number {
  const ms = toMs(from);
  return ms <= toMs(dataset.meta.coverage.from) ? ms : ms + 1;
}
