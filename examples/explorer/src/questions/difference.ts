/** Which places have another answer between two views: two moments, two knowledge times, two scenarios. */

import { type PlaceStanding, standingOf } from '@syria-2024/drawing/map';
import { type Atlas, controlDiff } from '@syria-2024/sdk/engine';
import type { Asked } from './asked.js';
import { atlasFor, weighingOf } from './atlas.js';

export interface Differing {
  readonly place: string;
  readonly change: string;
  readonly before: PlaceStanding;
  readonly after: PlaceStanding;
}

export interface TwoViews {
  readonly before: Asked;
  readonly after: Asked;
}

/** Without those that only became known to be since another time. */
export function difference(atlas: Atlas, { before, after }: TwoViews): Differing[] {
  const view = (asked: Asked) => ({
    at: asked.at,
    atlas: atlasFor(atlas, asked),
    ...weighingOf(asked),
  });
  return controlDiff(atlas, view(before), view(after))
    .filter(({ change }) => change !== 'redated')
    .map((row) => ({
      place: row.place,
      change: row.change,
      before: standingOf(atlas, row.before),
      after: standingOf(atlas, row.after),
    }));
}
