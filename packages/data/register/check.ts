/** The one check of references and closed words, over plain data: lint and `createAtlas` both report what it finds. */

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

/** A value that names nothing, or is no word of its list. */
export interface Fault {
  readonly path: Path;
  readonly given: string;
  /** The kinds of record that it could name, or the list of which it is no word. */
  readonly among: readonly string[];
  readonly is: 'reference' | 'word';
}

/** Whether a record of that kind is there. */
export type Known = (kind: string, id: string) => boolean;

export function* faultsIn(
  record: unknown,
  rules: readonly FieldRule[],
  isKnown: Known,
  words: Readonly<Record<string, readonly string[]>> = {},
): Generator<Fault> {
  for (const rule of rules) {
    if (!rule.refers && !rule.words) continue;
    for (const { path, value } of valuesAt(record, stepsOf(rule.path), [])) {
      if (typeof value !== 'string') continue;
      const fault = rule.refers ? dangling(value, rule, isKnown) : strange(value, rule, words);
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
  return among.some((kind) => isKnown(kind, given)) ? undefined : { given, among, is: 'reference' };
}

function strange(
  given: string,
  { words: list = '' }: FieldRule,
  words: Readonly<Record<string, readonly string[]>>,
): Found | undefined {
  return words[list]?.includes(given) === false ? { given, among: [list], is: 'word' } : undefined;
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
