/**
 * `node ../../scripts/whole/place.mjs` in a package's folder: puts what was made where `dist` is, as a whole. Written
 * beside, then two renames: whenever it is killed `dist` is the old one or the new one, or for the moment between the
 * renames not there at all, and then the next build puts it back.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestName, sha256, wholeness } from './digest.mjs';
import { holding } from './lock.mjs';
import { readMade } from './made.mjs';
import { sweep } from './sweep.mjs';

holding('place.lock', () => {
  const files = readMade();
  if (wholeness('dist') !== sha256(files.get(manifestName))) replace(files);
  sweep();
});

function replace(files) {
  const fresh = `dist.new-${process.pid}`;
  const old = `dist.old-${process.pid}`;
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    // What begins with `#!` is run by its name.
    const mode = bytes.subarray(0, 2).toString() === '#!' ? 0o755 : 0o644;
    writeFileSync(join(fresh, path), bytes, { mode });
  }
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(fresh, 'dist');
  rmSync(old, { recursive: true, force: true });
}
