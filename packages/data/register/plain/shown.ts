/** What was given, for a message: never long. */
export function shown(given: unknown): string {
  if (typeof given === 'string') return `'${given.slice(0, 80)}'`;
  if (typeof given === 'object' && given !== null)
    return Array.isArray(given) ? 'a list' : 'an object';
  if (typeof given === 'function') return 'a function';
  return given === undefined ? 'nothing' : String(given);
}
