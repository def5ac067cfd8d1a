/**
 * A copy of plain data that nobody can change, as it reads now: the caller's own stays the caller's. What is frozen
 * through and through already is not copied.
 */
export function frozenCopy<T>(given: T): T {
  if (typeof given !== 'object' || given === null || !isPlain(given)) return given;
  const parts = Object.entries(given).map(([name, part]) => [name, frozenCopy(part)] as const);
  const isSame = parts.every(([name, part]) => part === (given as Record<string, unknown>)[name]);
  if (isSame && Object.isFrozen(given)) return given;
  const copy = Array.isArray(given) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  return Object.freeze(copy) as T;
}

/** What is no plain data is left for the check to refuse. */
function isPlain(given: object): boolean {
  if (Array.isArray(given)) return true;
  const parent = Object.getPrototypeOf(given);
  return parent === Object.prototype || parent === null;
}
