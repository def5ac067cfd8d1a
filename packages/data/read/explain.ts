import type * as z from 'zod';
import { collections } from '../register/collections/index.js';
import { nearest } from '../register/plain/nearest.js';
import { defOf } from '../register/shape/table.js';
import type { Locate, Path, Problem } from './problem.js';

/** What a schema refused, each thing once: a key that is misspelt is not also missing. `keys` may have been meant. */
export function explainAll(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  problem: Locate,
  keys: Iterable<string> = allKeys,
): Problem[] {
  const strange = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ key, within: issue.path.join() }))
      : [],
  );
  const isMisspelt = ({ path }: z.core.$ZodIssue) =>
    valueAt(root, path as Path) === undefined &&
    strange.some(
      ({ key, within }) =>
        within === path.slice(0, -1).join() && nearest(key, [String(path.at(-1))]) !== '',
    );
  return issues
    .filter((issue) => !isMisspelt(issue))
    .flatMap((issue) => explain(issue, root, problem, keys));
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    root,
  );
}

/** What a schema refused, at its position, with what would be valid. */
function explain(
  issue: z.core.$ZodIssue,
  root: unknown,
  problem: Locate,
  keys: Iterable<string>,
): Problem[] {
  const path = issue.path as Path;
  const given = valueAt(root, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem('schema', [...path, key], `unknown key${nearest(key, keys)}`, 'key'),
    );
  if (issue.code === 'invalid_union') {
    const branches = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    const best = branches[0];
    if (best && depth(best) > 0)
      return explainAll(
        best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        root,
        problem,
        keys,
      );
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return [
      problem(
        'schema',
        path,
        `${show(given)}; expected one of ${options.join(', ')}${nearest(String(given), options)}`,
      ),
    ];
  }
  if (given === undefined) return [problem('schema', path, 'missing')];
  return [problem('schema', path, `${show(given)}: ${issue.message}`)];
}

const depth = (issues: readonly z.core.$ZodIssue[]) =>
  Math.max(0, ...issues.map((issue) => issue.path.length));

const show = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value));

/** Every key of every schema: enough to name the one that a misspelt key was meant to be. */
const allKeys = new Set(Object.values(collections).flatMap(({ written }) => [...keysIn(written)]));

function* keysIn(schema: z.ZodType): Generator<string> {
  const { shape = {}, options = [], innerType, element } = defOf(schema);
  yield* Object.keys(shape);
  for (const inner of [...Object.values(shape), ...options, innerType, element])
    if (inner) yield* keysIn(inner);
}
