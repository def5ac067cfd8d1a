/**
 * `node ../../scripts/whole/add.mjs NAME FILE` in a package's folder: adds what a release says of a build to `dist`, and to
 * its manifest. The next build takes it away again.
 */
import { readFileSync } from 'node:fs';
import { filesIn, manifestName, manifestOf } from './digest.mjs';
import { holding } from './lock.mjs';
import { replaceDist } from './replace.mjs';

const [name, file] = process.argv.slice(2);
holding('place.lock', () => {
  const files = filesIn('dist');
  files.delete(manifestName);
  files.set(name, readFileSync(file));
  replaceDist(files.set(manifestName, Buffer.from(manifestOf(files, '.'))));
});
