/** The land in the world's frame: drawn once. */
import land from 'virtual:record/land';
import type { LandPaths } from '@syria-2024/example-drawing/map';
import { world } from '../../questions/world.js';
import { innerBordersOf, neighboursOf, regionsOf } from '../../record/land.js';

export const landPaths: LandPaths = {
  neighbours: world.path(neighboursOf(land)),
  country: world.path(regionsOf(land)),
  borders: world.path(innerBordersOf(land)),
};
