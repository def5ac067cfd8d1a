/** Longer strings are cut where they are printed. */
const longest = 80;

/** What was given, for an error's text: never throws, never long. */
export function show(given: unknown): string {
  switch (typeof given) {
    case 'string':
      return quote(given);
    case 'object':
      return given === null ? 'null' : showObject(given);
    case 'function':
      return 'a function';
    case 'undefined':
      return 'nothing';
    default:
      return String(given);
  }
}

function quote(text: string): string {
  return text.length > longest ? `'${text.slice(0, longest)}…'` : `'${text}'`;
}

function showObject(given: object): string {
  try {
    if (given instanceof Date)
      return Number.isNaN(given.getTime()) ? 'Invalid Date' : given.toISOString();
    if (!isSmall(given)) return kindOf(given);
    const text = JSON.stringify(given);
    return text === undefined || text.length > longest ? kindOf(given) : text;
  } catch {
    // A circle, a bigint inside, a proxy that refuses.
    return kindOf(given);
  }
}

/** Whether it is soon read through: what is printed whole is no longer than a line. */
function isSmall(given: object): boolean {
  const parts: unknown[] = [given];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (typeof part === 'string' && part.length > longest) return false;
    if (typeof part !== 'object' || part === null) continue;
    // Its names before their values: a getter is read of what is printed only.
    const names = Object.keys(part);
    if (parts.length + names.length > longest) return false;
    for (const name of names) parts.push((part as Readonly<Record<string, unknown>>)[name]);
  }
  return true;
}

function kindOf(given: object): string {
  return Array.isArray(given) ? 'a list' : 'an object';
}
