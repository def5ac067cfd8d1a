/** Every atlas that was made here: nothing else is one, however alike it looks. */
const made = new WeakSet<object>();

export function isAtlas(given: unknown): boolean {
  return typeof given === 'object' && given !== null && made.has(given);
}

export function markAtlas<T extends object>(atlas: T): T {
  made.add(atlas);
  return atlas;
}
