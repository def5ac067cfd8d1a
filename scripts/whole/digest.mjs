/** The SHA-256 of files: what a package's manifest holds, and by which a folder is told to be whole. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const manifestName = 'manifest.json';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Path below the folder → bytes, in order of their paths. */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** The text of a manifest: whatever is in `dist`, and what npm packs beside it. */
export function manifestOf(dist, packageFolder) {
  const { name, version, files } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  );
  const beside = ['LICENSE', 'package.json', ...files.filter((file) => file !== 'dist')];
  const digests = [
    ...[...dist].map(([path, bytes]) => [`dist/${path}`, sha256(bytes)]),
    ...beside
      .filter((path) => existsSync(join(packageFolder, path)))
      .map((path) => [path, sha256(readFileSync(join(packageFolder, path)))]),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ name, version, algorithm: 'sha256', files: Object.fromEntries(digests) }, null, 1)}\n`;
}

/** The SHA-256 of a folder's manifest where the folder holds just what that lists; else undefined. */
export function wholeness(folder) {
  if (!existsSync(join(folder, manifestName))) return undefined;
  const found = filesIn(folder);
  const manifest = found.get(manifestName);
  found.delete(manifestName);
  const listed = Object.entries(JSON.parse(manifest.toString()).files).filter(([path]) =>
    path.startsWith('dist/'),
  );
  const isWhole =
    listed.length === found.size &&
    listed.every(([path, digest]) => {
      const bytes = found.get(path.slice('dist/'.length));
      return bytes !== undefined && sha256(bytes) === digest;
    });
  return isWhole ? sha256(manifest) : undefined;
}
