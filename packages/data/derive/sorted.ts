import type { Entry } from '../read/records.js';
import type { Kind } from '../register/kinds.js';

/** In the order of their ids, of which no two are the same. */
export function sorted<K extends Kind>(entries: Map<string, Entry<K>>): Entry<K>[] {
  return [...entries.values()].sort(byId);
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
