/**
 * A copy of plain data that nobody can change, as it reads now: the caller's own stays the caller's. What is frozen
 * through and through already is not copied.
 */
export function frozenCopy<T>(given: T): T {
  if (typeof given !== 'object' || given === null || !isPlain(given)) return given;
  const fields = given as Readonly<Record<string, unknown>>;
  const names = Object.keys(given);
  let isSame = Object.isFrozen(given);
  const parts = names.map((name) => {
    const part = frozenCopy(fields[name]);
    // Read a second time: what a getter tells anew each time does not stay.
    isSame &&= part === fields[name];
    return part;
  });
  if (isSame) return given;
  return Object.freeze(Array.isArray(given) ? parts : recordOf(names, parts)) as T;
}

function recordOf(names: readonly string[], parts: readonly unknown[]): object {
  const record: Record<string, unknown> = {};
  for (const [i, name] of names.entries())
    if (name === '__proto__') define(record, name, parts[i]);
    else record[name] = parts[i];
  return record;
}

/** By its name alone it would be taken for the parent. */
function define(record: object, name: string, value: unknown): void {
  Object.defineProperty(record, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** What is no plain data is left for the check to refuse. */
function isPlain(given: object): boolean {
  if (Array.isArray(given)) return true;
  const parent = Object.getPrototypeOf(given);
  return parent === Object.prototype || parent === null;
}
