/** What stands twice in a list of ids or words: an area whose member does is larger than it is. */
export function firstTwice(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined;
  const seen = new Set<unknown>();
  for (const one of value) {
    if (typeof one !== 'string') return undefined;
    if (seen.has(one)) return one;
    seen.add(one);
  }
  return undefined;
}
