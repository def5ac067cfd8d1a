/** Records as a test writes them: path → the fields of the file. */
import type { Problem } from '../read/problem.js';
import { type Entry, type Records, readEntry } from '../read/records.js';
import { type Kind, kinds } from '../register/kinds.js';

export type Files = Readonly<Record<string, object>>;

/** Whatever is no record of its collection's form fails the test that wrote it. */
export function recordsOf(files: Files): Records {
  const records = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as Records;
  for (const [path, fields] of Object.entries(files)) {
    const kind = path.split('/')[0] as Kind;
    // JSON is YAML.
    const { entry, problems } = readEntry(kind, `${path}.yaml`, JSON.stringify(fields));
    if (!entry || problems.length > 0) throw new Error(`${path}: ${messagesOf(problems)}`);
    (records[kind] as Map<string, Entry>).set(entry.id, entry);
  }
  return records;
}

export const messagesOf = (problems: Iterable<Problem>) =>
  [...problems].map(({ message }) => message);
