/** Checks a draft as the build would, and puts it in its place. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { formatProblem } from '../../lint/report.js';
import { readEntry, readRecords } from '../../read/records.js';
import type { Draft } from './drafts.js';

/** Keys whose values look like numbers or dates to other readers of YAML, so that the codebook wants quotes. */
const quoted: readonly unknown[] = ['when', 'published', 'accessed', 'from', 'until'];
/** Short values that the codebook writes on one line. */
const inline: readonly unknown[] = [
  'names',
  'places',
  'point',
  'ids',
  'after',
  'memberOf',
  'control',
  'passage',
];

/** The text of a record's file, in the codebook's manner. */
function toYaml(value: Record<string, unknown>): string {
  const document = new Document(value, { version: '1.2', schema: 'core' });
  visit(document, {
    Pair(_, { key, value: node }) {
      const name = isScalar(key) ? key.value : undefined;
      if (
        isScalar(node) &&
        typeof node.value === 'string' &&
        quoted.includes(name) &&
        /^\d/.test(node.value)
      )
        node.type = 'QUOTE_SINGLE';
      if (inline.includes(name)) setFlow(node as Node | null);
      if (name === 'actors' && isSeq(node)) for (const item of node.items) setFlow(item as Node);
    },
  });
  // The codebook writes { key: value } with spaces and [one, two] without.
  return document.toString({ lineWidth: 0 }).replace(/^( *\w+: )\[ (.*) \]$/gm, '$1[$2]');
}

function setFlow(node: Node | null): void {
  if (isMap(node) || isSeq(node)) node.flow = true;
}

/** Writes the record and returns its path, or throws with everything that is wrong with it. */
export function writeDraft({ kind, id, file, value }: Draft, curated: string): string {
  const text = toYaml(value);
  const { problems } = readEntry(kind, file, text);
  if (problems.length > 0)
    throw new RangeError(problems.map((problem) => formatProblem(problem)).join('\n'));
  const twin = takenBy(id, kind, curated);
  if (twin !== undefined) throw new RangeError(`${id} exists: curated/${twin}`);
  const path = join(curated, file);
  if (existsSync(path)) throw new RangeError(`${path} exists`);
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.new-${process.pid}`;
  writeFileSync(beside, text, { flag: 'wx' });
  renameSync(beside, path);
  return path;
}

/** Claims name events and baseline rows in one field, so that these two share their ids. */
function takenBy(id: string, kind: Draft['kind'], curated: string): string | undefined {
  const { records } = readRecords(curated);
  const subjects = [records.events, records.baseline];
  const namespaces = kind === 'events' || kind === 'baseline' ? subjects : [records[kind]];
  return namespaces.map((entries) => entries.get(id)?.file).find((taken) => taken !== undefined);
}
