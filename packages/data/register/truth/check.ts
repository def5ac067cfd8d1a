/**
 * What records name, over plain data. The check of references is one: lint, `datasetSchema` and `createAtlas` all report
 * what it finds.
 */

/** What is known of one field. `[]` in a path stands for every item of a list. */
export interface FieldRule {
  readonly path: string;
  /** The kinds of record of which it names one. */
  readonly refers?: readonly string[];
  /** Words that may stand in place of an id. */
  readonly or?: readonly string[];
  /** A beginning after which the id of another kind follows. */
  readonly prefix?: { readonly text: string; readonly refers: string };
  /** The closed list that its words are from. */
  readonly words?: string;
  readonly shape?: 'written-time' | 'span' | 'instant' | 'point' | 'ring' | 'number' | 'boolean';
}

export type Path = readonly (string | number)[];

/** A value that names nothing. */
export interface Fault {
  readonly path: Path;
  readonly given: string;
  /** The kinds of record that it could name. */
  readonly among: readonly string[];
}

/** Whether a record of that kind is there. */
export type Known = (kind: string, id: string) => boolean;

export function faultsIn(
  record: unknown,
  rules: readonly FieldRule[],
  isKnown: Known,
): readonly Fault[] {
  const faults: Fault[] = [];
  eachName(record, rules, (given, among, path) => {
    if (!among.some((kind) => isKnown(kind, given))) faults.push({ path: [...path], given, among });
  });
  return faults;
}

/** Shows every id in a record that names another: the kinds of which it can be one, and where it stands. */
export function eachName(
  record: unknown,
  rules: readonly FieldRule[],
  show: (given: string, among: readonly string[], path: Path) => void,
): void {
  for (const { rule, steps } of referring(rules)) {
    const { refers = [], or, prefix } = rule;
    visit(record, steps, 0, [], (value, path) => {
      if (typeof value !== 'string' || or?.includes(value)) return;
      if (prefix && value.startsWith(prefix.text))
        show(value.slice(prefix.text.length), [prefix.refers], path);
      else show(value, refers, path);
    });
  }
}

interface Referring {
  readonly rule: FieldRule;
  readonly steps: readonly string[];
}

const read = new WeakMap<readonly FieldRule[], readonly Referring[]>();

/** Those of some rules that say what is named, with the steps of their paths: read once for all records. */
function referring(rules: readonly FieldRule[]): readonly Referring[] {
  const known = read.get(rules);
  if (known) return known;
  const made = rules
    .filter(({ refers }) => refers !== undefined)
    .map((rule) => ({ rule, steps: rule.path.replaceAll('[]', '.[]').split('.') }));
  read.set(rules, made);
  return made;
}

/** Shows every value at the end of some steps, with the way to it: one list, which changes as the walk goes on. */
function visit(
  value: unknown,
  steps: readonly string[],
  depth: number,
  path: (string | number)[],
  show: (value: unknown, path: Path) => void,
): void {
  const step = steps[depth];
  const enter = (part: unknown, key: string | number) => {
    path.push(key);
    visit(part, steps, depth + 1, path, show);
    path.pop();
  };
  if (step === undefined) show(value, path);
  else if (step === '[]') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) enter(item, index);
  } else if (typeof value === 'object' && value !== null && step in value)
    enter((value as Record<string, unknown>)[step], step);
}
