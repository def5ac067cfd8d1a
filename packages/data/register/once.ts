/**
 * Makes a value when it is first asked for, and keeps it.
 *
 * @example
 * ```ts
 * import { once } from '@syria-2024/data/register';
 * const made = once(() => new Map([['hama', 1]]));
 * console.log(made() === made()); // true
 * ```
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
