import type { Path } from '../../read/problem.js';
import type { Entry, Records } from '../../read/records.js';
import { kinds } from '../../register/kinds.js';

interface Text {
  readonly entry: Entry;
  readonly path: Path;
  readonly text: string;
}

/** Every text of every record, with its place in it. */
export function* textsIn(records: Records): Generator<Text> {
  for (const kind of kinds)
    for (const entry of records[kind].values())
      for (const [path, text] of within(entry.value, [])) yield { entry, path, text };
}

function* within(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* within(part, [...path, Array.isArray(value) ? Number(key) : key]);
}
