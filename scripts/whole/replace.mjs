/** Puts files where `dist` is, as a whole: written beside, then two renames. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `files`: path below `dist` → bytes. */
export function replaceDist(files) {
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
