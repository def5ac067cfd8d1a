/** The land on which everything is drawn, in the page's frame. */
import land from 'virtual:record/land';
import { landPathsOf } from './land-paths.js';

export function ground() {
  return landPathsOf(land);
}
