/** A record as a package ships it: from a folder, a tarball, or a version that a registry has. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { publicNames } from './names.js';
import type { Tables } from './records.js';
import type { Schema } from './shapes.js';

export interface Published {
  readonly version: string;
  readonly tables: Tables;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Doors, and behind each its names. */
  readonly exports: readonly string[];
}

export const packageName = '@syria-2024/data';

/** The folder of a package, whatever was given for it. */
export function folderOf(given: string, from: string, name: string = packageName): string {
  const path = resolve(from, given);
  if (existsSync(path)) return statSync(path).isDirectory() ? path : extracted(path);
  const into = mkdtempSync(join(tmpdir(), 'syria-2024-diff-'));
  const options = ['--silent', '--pack-destination', into];
  try {
    execFileSync('npm', ['pack', `${name}@${given}`, ...options], { stdio: 'pipe' });
  } catch (cause) {
    throw new Error(`${given} is no folder, no tarball and no published version`, { cause });
  }
  return extracted(join(into, readdirSync(into)[0] ?? ''));
}

function extracted(tarball: string): string {
  const into = mkdtempSync(join(tmpdir(), 'syria-2024-diff-'));
  execFileSync('tar', ['-xzf', tarball, '-C', into]);
  return join(into, 'package');
}

export function readPublished(folder: string): Published {
  const manifest = readJson(join(folder, 'package.json')) as { version: string };
  const files = join(folder, 'dist/files');
  const named = (part: string, end: string) =>
    Object.fromEntries(
      readdirSync(join(files, part))
        .filter((file) => file.endsWith(end))
        .map((file) => [basename(file, end), readJson(join(files, part, file))]),
    );
  const { meta: _, ...tables } = named('json', '.json');
  return {
    version: manifest.version,
    tables: tables as Tables,
    schemas: named('json-schema', '.schema.json') as Readonly<Record<string, Schema>>,
    exports: publicNames(folder),
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
