/** Reads every curated file into checked records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../register/collections/index.js';
import { type Curated, type Kind, kinds } from '../register/kinds.js';
import { isId } from '../register/shape/fields.js';
import { curatedFolder, filesOf, idIn } from './files.js';
import type { Locate, Problem } from './problem.js';
import { readYaml } from './yaml.js';

export interface Entry<K extends Kind = Kind> {
  id: string;
  kind: K;
  /** Path below the curated folder, with forward slashes. */
  file: string;
  value: Curated<K>;
  problem: Locate;
}

export type Records = { [K in Kind]: Map<string, Entry<K>> };

/** What each file was read as, for the next reading. */
export type Cache = Map<string, { text: string; read: ReturnType<typeof readEntry> }>;

/** A file that reads as it did before is not parsed again where `cache` is given. */
export function readRecords(
  folder = curatedFolder,
  cache?: Cache,
): { records: Records; problems: Problem[] } {
  const records = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as Records;
  const problems: Problem[] = [];
  for (const kind of kinds)
    for (const file of filesOf(kind, folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const known = cache?.get(file);
      const read = known?.text === text ? known.read : readEntry(kind, file, text);
      cache?.set(file, { text, read });
      problems.push(...read.problems);
      if (read.entry) problems.push(...put(records[kind] as Map<string, Entry>, read.entry));
    }
  return { records, problems };
}

function put(entries: Map<string, Entry>, entry: Entry): Problem[] {
  const twin = entries.get(entry.id);
  if (twin)
    return [entry.problem('schema', [], `${entry.id} is also ${twin.file}; ids are unique`)];
  entries.set(entry.id, entry);
  return [];
}

/** Parses and checks the text of one file. Exported so that tests can feed it a bad file without a disk. */
export function readEntry<K extends Kind>(
  kind: K,
  file: string,
  text: string,
): { entry?: Entry<K>; problems: Problem[] } {
  const id = idIn(file);
  const { one, written } = collections[kind];
  const { value, problem, problems } = readYaml<unknown>(file, text, written);
  if (!isId(one, id))
    problems.push(
      problem('schema', [], `${id} is not an id: lower-case letters, digits and single hyphens`),
    );
  if (value === undefined) return { problems };
  return { entry: { id, kind, file, value: value as Curated<K>, problem }, problems };
}
