/**
 * `node ../../scripts/whole/place.mjs` in a package's folder: puts what was made where `dist` is. Whenever it is killed `dist`
 * is the old one or the new one, or for the moment between two renames not there at all, and then the next build puts it
 * back.
 */
import { manifestName, sha256, wholeness } from './digest.mjs';
import { holding } from './lock.mjs';
import { readMade } from './made.mjs';
import { replaceDist } from './replace.mjs';
import { sweep } from './sweep.mjs';

holding('place.lock', () => {
  const files = readMade();
  if (wholeness('dist') !== sha256(files.get(manifestName))) replaceDist(files);
  sweep();
});
