import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes all files beside their place, then renames, so that a build that fails or is killed leaves the old output whole. */
export function writeFiles(folder: string, files: Map<string, string | Uint8Array>): void {
  const fresh = `${folder}.new-${process.pid}`;
  for (const [name, content] of files) {
    const path = join(fresh, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  replaceFolder(folder, fresh);
}

/** Two renames: the folder is missing for the instant between them, and never half-written. */
function replaceFolder(folder: string, fresh: string): void {
  const old = `${folder}.old-${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
