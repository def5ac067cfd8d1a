import { InvalidTimeError } from '../refusal/untimely.js';
import { type Clocked, toDay, toMs } from './instant.js';

/** Refuses what is no moment; what one looks like is told by the first covered day. */
export function refuseTime(atlas: Clocked, given: unknown): never {
  const { clock, coverage } = atlas.dataset.meta;
  throw new InvalidTimeError(given, clock, toDay(atlas, toMs(coverage.from)));
}
