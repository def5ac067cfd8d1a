import type { LandPaths } from '@syria-2024/example-drawing/map';
import { innerBordersOf, type Land, neighboursOf, regionsOf } from '../record/land.js';
import { worldPath } from './world-path.js';

export function landPathsOf(land: Land): LandPaths {
  return {
    neighbours: worldPath(neighboursOf(land)),
    country: worldPath(regionsOf(land)),
    borders: worldPath(innerBordersOf(land)),
  };
}
