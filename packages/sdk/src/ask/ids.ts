import { currentId } from '../atlas/current-id.js';
import { type Collection, indexOf, lookup } from '../atlas/index-of.js';
import { type Kind, standingAs } from './kind.js';

/** An id of one of the atlas's collections; `what` is what its records are called. */
export function idOf(collection: Collection, what: string): Kind {
  return (given, _, atlas) => {
    const index = indexOf(atlas);
    if (index[collection].has(given as string)) return undefined;
    const records: ReadonlyMap<string, unknown> = index[collection];
    return currentId(index, given, collection) ?? lookup(records, what, given as string);
  };
}

const ofPlaces = /* @__PURE__ */ idOf('places', 'place');

export const placeId: Kind = /* @__PURE__ */ standingAs(4, (given, where, atlas) =>
  indexOf(atlas).placeIds.has(given as string) ? undefined : ofPlaces(given, where, atlas),
);

/** An id of either of several collections. */
export function either(what: string, ...collections: readonly Collection[]): Kind {
  return (given, _, atlas) => {
    const index = indexOf(atlas);
    const current = currentId(index, given, ...collections);
    if (current !== undefined) return current === given ? undefined : current;
    const all = new Map<string, unknown>(
      collections.flatMap((collection) =>
        [...index[collection].keys()].map((id) => [id, id] as const),
      ),
    );
    return lookup(all, what, given as string);
  };
}
