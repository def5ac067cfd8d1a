/**
 * `node ../../scripts/whole/make.mjs STEP…` in a package's folder: runs the steps with `MADE_IN` naming an empty folder
 * beside `dist`, adds the manifest, and keeps all of it in one file. `dist` is left alone: see place.mjs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { filesIn, manifestName, manifestOf } from './digest.mjs';
import { holding } from './lock.mjs';
import { keepMade } from './made.mjs';
import { sweep } from './sweep.mjs';

process.exitCode = holding('make.lock', () => {
  sweep();
  const folder = `dist.new-${process.pid}`;
  mkdirSync(folder);
  try {
    for (const step of process.argv.slice(2)) {
      const env = { ...process.env, MADE_IN: folder };
      const { status } = spawnSync(step, { stdio: 'inherit', shell: true, env });
      if (status !== 0) return status ?? 1;
    }
    const files = filesIn(folder);
    keepMade(files.set(manifestName, Buffer.from(manifestOf(files, '.'))));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
