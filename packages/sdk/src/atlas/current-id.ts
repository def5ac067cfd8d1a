import type { Collection, Index } from './index-of.js';

/** The id as it stands in one of the collections: itself, or the one that stands for it since it went. */
export function currentId(
  index: Index,
  id: unknown,
  ...collections: readonly Collection[]
): string | undefined {
  const given = id as string;
  if (collections.some((name) => index[name].has(given))) return given;
  for (const name of collections) {
    const to = index.moved.get(name)?.get(given);
    if (to !== undefined) return to;
  }
  return undefined;
}
