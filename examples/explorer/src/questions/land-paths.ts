import type { Dataset } from '@syria-2024/data';
import { type LandPaths, watersIn } from '@syria-2024/drawing/map';
import { innerBordersOf, type Land, neighboursOf, regionsOf } from '../record/land.js';
import { worldPath } from './world-path.js';

export function landPathsOf(land: Land, { waters = [] }: Pick<Dataset, 'waters'>): LandPaths {
  return {
    neighbours: worldPath(neighboursOf(land)),
    country: worldPath(regionsOf(land)),
    borders: worldPath(innerBordersOf(land)),
    ...watersIn(waters, worldPath),
  };
}
