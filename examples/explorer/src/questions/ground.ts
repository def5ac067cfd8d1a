/** The land on which everything is drawn, in the page's frame. */
import land from 'virtual:record/land';
import type { Atlas } from '@syria-2024/sdk/engine';
import { landPathsOf } from './land-paths.js';

export function ground({ dataset }: Atlas) {
  return landPathsOf(land, dataset);
}
