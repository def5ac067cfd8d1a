import type { Ids, Outline } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup, memo } from '../atlas/index-of.js';
import { NoOutlineError } from '../refusal/invalid.js';

/** The built-up edge of a place, when it is on record. */
export function outlineOf<I extends Ids>(atlas: Atlas<I>, place: I['place']): Outline<I> | null {
  return outlines(atlas).get(place) ?? null;
}

/** The same; throws `UnknownIdError`, or a `NoOutlineError` that names the places which have one. */
export function needOutline<I extends Ids>(atlas: Atlas<I>, place: I['place']): Outline<I> {
  lookup(indexOf(atlas).places, 'place', place);
  const outline = outlineOf(atlas, place);
  if (!outline) throw new NoOutlineError(place, [...outlines(atlas).keys()]);
  return outline;
}

function outlines<I extends Ids>(atlas: Atlas<I>): ReadonlyMap<string, Outline<I>> {
  return memo(
    indexOf(atlas),
    'outlines',
    () => new Map((atlas.dataset.outlines ?? []).map((outline) => [outline.place, outline])),
  );
}
