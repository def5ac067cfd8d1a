/** Which files lie under the curated folder, and which do not belong there. */
import { type Dirent, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collections } from '../register/collections/index.js';
import { kinds } from '../register/kinds.js';
import { isRequired } from '../register/shape/collection.js';
import type { Problem } from './problem.js';

export const curatedFolder = fileURLToPath(new URL('../curated/', import.meta.url));

/** The files of one collection, below the curated folder, in order of their names. */
export function filesOf(kind: string, folder = curatedFolder): string[] {
  return entriesIn(join(folder, kind))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => below(folder, entry))
    .sort();
}

/** The id that a file's name is. */
export const idIn = (file: string) => basename(file, '.yaml');

/** What nobody would read: stray folders and files, other endings, links. */
export function* strayFiles(folder = curatedFolder): Generator<Problem> {
  yield* strayAtTop(folder);
  for (const kind of kinds) {
    if (isRequired(collections[kind]) && entriesIn(join(folder, kind)).length === 0)
      yield stray(kind, 'no record; the collection is missing');
    yield* strayRecords(kind, folder);
  }
  yield* strayRecords('audits', folder);
  for (const { name } of entriesIn(join(folder, 'geometry'), false))
    if (name !== 'regions.geojson')
      yield stray(`geometry/${name}`, 'not read; expected regions.geojson');
}

function* strayAtTop(folder: string): Generator<Problem> {
  const folders: readonly string[] = [...kinds, 'audits', 'geometry'];
  for (const entry of entriesIn(folder, false)) {
    const { name } = entry;
    if (name === 'campaign.yaml') {
      if (!entry.isFile()) yield stray(name, 'no file; expected the campaign');
    } else if (!folders.includes(name))
      yield stray(name, `no collection; expected ${[...folders, 'campaign.yaml'].join(', ')}`);
    else if (!entry.isDirectory()) yield stray(name, 'no folder; expected a collection');
  }
}

function* strayRecords(kind: string, folder: string): Generator<Problem> {
  for (const entry of entriesIn(join(folder, kind))) {
    if (entry.isDirectory() && !entry.name.endsWith('.yaml')) continue;
    if (!entry.isFile()) yield stray(below(folder, entry), 'no file; expected a record');
    else if (!entry.name.endsWith('.yaml'))
      yield stray(below(folder, entry), 'not read; a record ends in .yaml');
  }
}

function stray(file: string, message: string): Problem {
  return { file, line: 1, column: 1, rule: 'files', message };
}

function entriesIn(folder: string, recursive = true): Dirent[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true });
  } catch {
    return [];
  }
}

function below(folder: string, entry: Dirent): string {
  return relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
}
