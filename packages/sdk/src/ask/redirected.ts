/** What an answer adds where a question named a record by an id that went. */
import { isAtlas } from '../atlas/made-atlas.js';

/**
 * An id that a question named, and the one that stands for it now.
 *
 * @example
 * ```ts
 * import { controlAt, type Redirected, redirectedIn, syria2024 } from '@syria-2024/sdk';
 * const followed: readonly Redirected[] = redirectedIn(controlAt(syria2024, 'hama', '2024-12-05'));
 * for (const { from, to } of followed) console.log(`${from} is ${to} now`);
 * ```
 */
export interface Redirected {
  readonly from: string;
  readonly to: string;
}

/** The answer with what was redirected; a list keeps it beside its items, and an atlas is what it is. */
export function withRedirected<T>(answer: T, given: unknown, meant: unknown): T {
  if (typeof answer !== 'object' || answer === null || isAtlas(answer)) return answer;
  const redirected = Object.freeze([...differences(given, meant)]);
  if (redirected.length === 0) return answer;
  if (!Array.isArray(answer)) return Object.freeze({ ...answer, redirected });
  return Object.freeze(
    Object.defineProperty([...answer], 'redirected', { value: redirected }),
  ) as T;
}

/**
 * The ids that a question named and that stand under another since, each with that other; none where all are current.
 *
 * Every answer that was asked for by such an id has them as `redirected`; of a list of answers it is no item, and JSON
 * leaves it out.
 *
 * @example
 * ```ts
 * import { controlAt, redirectedIn, syria2024 } from '@syria-2024/sdk';
 * console.log(redirectedIn(controlAt(syria2024, 'hama', '2024-12-05')).length);
 * ```
 */
export function redirectedIn(answer: object): readonly Redirected[] {
  return (answer as { readonly redirected?: readonly Redirected[] }).redirected ?? [];
}

/** Where what is meant differs from what was given, in the same shape. */
function* differences(given: unknown, meant: unknown): Generator<Redirected> {
  if (given === meant) return;
  if (typeof given === 'string') yield Object.freeze({ from: given, to: meant as string });
  else if (isNested(given) && isNested(meant))
    for (const [key, part] of Object.entries(meant)) yield* differences(given[key], part);
}

function isNested(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
