import type { Dataset } from '@syria-2024/data';
import { DatasetError } from '../errors.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { type Fault, faultsIn, recordRules, wordLists } from './register.js';

type Row = Readonly<Record<string, unknown>>;
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** So many faults are told in one message; more would bury the first. */
const told = 50;

/** Throws with every id that is used twice or names nothing, and every word that is on no list. */
export function checkReferences(dataset: Dataset): void {
  const rows = rowsOf(dataset);
  const ids = new Map<string, ReadonlySet<string>>();
  const faults: string[] = [];
  for (const [name, { one }] of Object.entries(recordRules)) {
    if (one === null) continue;
    const { seen, twice } = idsOf(rows.get(name) ?? []);
    ids.set(one, seen);
    for (const id of twice) faults.push(`two records of kind ${wordFor(one)} have the id '${id}'`);
  }
  for (const [name, { one, fields }] of Object.entries(recordRules))
    for (const [index, row] of (rows.get(name) ?? []).entries()) {
      const owner = one === null ? `${name}[${index}]` : `${wordFor(one)} '${row.id}'`;
      const isKnown = (kind: string, id: string) => ids.get(kind)?.has(id) ?? false;
      for (const fault of faultsIn(row, fields, isKnown, wordLists))
        faults.push(`${owner} ${describe(fault, ids)}`);
    }
  if (faults.length > 0) throw new DatasetError(messageOf(faults));
}

/** Collection → its records; `meta` is one. */
function rowsOf(dataset: Dataset): Map<string, readonly Row[]> {
  const entries = Object.entries(dataset) as [string, unknown][];
  return new Map(
    entries.map(([name, value]) => [name, (Array.isArray(value) ? value : [value]) as Row[]]),
  );
}

function idsOf(rows: readonly Row[]): { seen: Set<string>; twice: string[] } {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { id } of rows) {
    if (seen.has(String(id))) twice.push(String(id));
    seen.add(String(id));
  }
  return { seen, twice };
}

function describe({ path, given, among, is }: Fault, ids: Ids): string {
  const valid = among.flatMap((name) =>
    is === 'word' ? (wordLists[name as keyof typeof wordLists] ?? []) : [...(ids.get(name) ?? [])],
  );
  const near = nearestWord(given, valid);
  const wrong =
    is === 'word'
      ? `is '${given}'; expected one of ${valid.join(', ')}`
      : `names the ${among.map(wordFor).join(' or ')} '${given}', which is not in the dataset`;
  return `(${path.join('.')}) ${wrong}${near ? `; did you mean '${near}'?` : ''}`;
}

const wordFor = (kind: string) => (kind === 'baseline' ? 'baseline row' : kind);

function messageOf(faults: readonly string[]): string {
  const [first = ''] = faults;
  if (faults.length === 1) return first;
  const rest = faults.length > told ? [`and ${faults.length - told} more`] : [];
  return [`${faults.length} faults`, ...faults.slice(0, told), ...rest].join('\n');
}
