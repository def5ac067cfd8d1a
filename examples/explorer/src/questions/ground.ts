/** The land on which everything is drawn, in the page's frame. */
import land from 'virtual:record/land';
import type { LandPaths } from '@syria-2024/example-drawing/map';
import { innerBordersOf, neighboursOf, regionsOf } from '../record/land.js';
import { worldPath } from './world-path.js';

export function ground(): LandPaths {
  return {
    neighbours: worldPath(neighboursOf(land)),
    country: worldPath(regionsOf(land)),
    borders: worldPath(innerBordersOf(land)),
  };
}
