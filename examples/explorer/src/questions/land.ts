/** The modelled land of a moment, projected into the page's frame: long to ask for the first time. */
import type { AreaMark, FrontMark } from '@syria-2024/drawing/map';
import { type Atlas, controlAreas, frontline } from '@syria-2024/sdk/engine';
import type { Asked } from './asked.js';
import { atlasFor, weighingOf } from './atlas.js';
import { worldPath } from './world-path.js';

export interface Land {
  readonly areas: readonly AreaMark[];
  readonly fronts: readonly FrontMark[];
}

export function land(atlas: Atlas, asked: Asked): Land {
  return landIn(atlas, asked, worldPath);
}

/** The same in any frame. */
export function landIn(atlas: Atlas, asked: Asked, path: (shape: never) => string): Land {
  const scene = atlasFor(atlas, asked);
  const weighing = weighingOf(asked);
  const areas = controlAreas(scene, asked.at, { ...weighing, by: 'bloc' });
  const fronts = frontline(scene, asked.at, weighing);
  return {
    areas: areas.features.map(({ geometry, properties }) => ({
      path: path(geometry as never),
      status: properties.status,
      blocs: properties.parties,
    })),
    fronts: fronts.features.map(({ geometry, properties }) => ({
      path: path(geometry as never),
      between: properties.between,
      part: properties.part,
    })),
  };
}
