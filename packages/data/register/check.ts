/** The one check of references, over plain data: lint, `datasetSchema` and `createAtlas` all report what it finds. */

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

export function* faultsIn(
  record: unknown,
  rules: readonly FieldRule[],
  isKnown: Known,
): Generator<Fault> {
  for (const rule of rules) {
    if (!rule.refers) continue;
    for (const { path, value } of valuesAt(record, stepsOf(rule.path), [])) {
      const fault = typeof value === 'string' && dangling(value, rule, isKnown);
      if (fault) yield { path, ...fault };
    }
  }
}

type Found = Omit<Fault, 'path'>;

function dangling(value: string, rule: FieldRule, isKnown: Known): Found | undefined {
  const { refers = [], or, prefix } = rule;
  if (or?.includes(value)) return undefined;
  const isPrefixed = prefix && value.startsWith(prefix.text);
  const given = isPrefixed ? value.slice(prefix.text.length) : value;
  const among = isPrefixed ? [prefix.refers] : refers;
  return among.some((kind) => isKnown(kind, given)) ? undefined : { given, among };
}

const parsed = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const known = parsed.get(path);
  if (known) return known;
  const steps = path.replaceAll('[]', '.[]').split('.');
  parsed.set(path, steps);
  return steps;
}

function* valuesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: Path,
): Generator<{ path: Path; value: unknown }> {
  if (step === undefined) yield { path, value };
  else if (step === '[]') {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...path, index]);
  } else if (typeof value === 'object' && value !== null && step in value)
    yield* valuesAt((value as Record<string, unknown>)[step], rest, [...path, step]);
}
