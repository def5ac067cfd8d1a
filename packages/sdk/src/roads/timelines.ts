import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { tellingOf } from '../control/ageing/telling.js';
import { segmentTimelineOf, timelineOf } from '../control/states/timeline.js';
import type { Assessment } from '../evidence/assess.js';
import type { Weighing } from '../evidence/weighing.js';
import type { Change } from '../time/change.js';
import { idOf, type Network } from './network.js';
import { passageTimelineOf } from './passage.js';

/** What bears on an element: of a place its own history and that of the town that commands it, of a segment its passage too. */
export interface ElementTimeline {
  readonly states: { readonly instants: readonly number[] };
  readonly changes: readonly (Pick<Change, 'notBefore' | 'notAfter'> & {
    readonly assessment: Assessment | null;
    readonly assumption?: string;
  })[];
}

export function timelinesOf(
  atlas: Atlas,
  network: Network,
  element: number,
  weighing: Weighing,
): ElementTimeline[] {
  const id = idOf(network, element);
  if (element >= network.nodes)
    return [passageTimelineOf(atlas, id, weighing), segmentTimelineOf(atlas, id, weighing)];
  const guard = indexOf(atlas).places.get(id)?.guardedFrom;
  return [id, ...(guard === undefined ? [] : [guard])].map((place) =>
    timelineOf(atlas, place, weighing),
  );
}

/** Instants (ms) from which another thing may be told of an element: of a place also those at which its word is overtaken. */
export function instantsOf(
  atlas: Atlas,
  network: Network,
  element: number,
  weighing: Weighing,
): number[] {
  if (element >= network.nodes)
    return timelinesOf(atlas, network, element, weighing).flatMap(({ states }) => states.instants);
  const id = idOf(network, element);
  const guard = indexOf(atlas).places.get(id)?.guardedFrom;
  return [id, ...(guard === undefined ? [] : [guard])].flatMap(
    (place) => tellingOf(atlas, place, weighing).instants,
  );
}
