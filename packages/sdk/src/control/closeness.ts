/** How closely a word speaks of a place: what is closer stands for what is wider. */

/** What a word may name, the widest first: whatever somebody holds, an area, what the place is held with, the place. */
export const named = { everywhere: 0, area: 1, heldWith: 2, itself: 3 } as const;

/** By what is named; then by how near that is, 0 the nearest; then, of two suppositions, the later given. */
export type Closeness = readonly [named: number, near: number, turn: number];

export const ownCloseness: Closeness = [named.itself, 0, 0];
export const everywhereCloseness: Closeness = [named.everywhere, 0, 0];

/** Of what names a link of the chain of places that are held with each other, at its depth. */
export function linkCloseness(depth: number, turn = 0): Closeness {
  return depth === 0 ? [named.itself, 0, turn] : [named.heldWith, -depth, turn];
}

/** Smaller areas are more specific. */
export function areaCloseness(members: number): Closeness {
  return [named.area, -members, 0];
}

/** Whether one names something closer than another does, whichever came later. */
export function isCloser([a, nearA]: Closeness, [b, nearB]: Closeness): boolean {
  return a > b || (a === b && nearA > nearB);
}

export function isOwn([what]: Closeness): boolean {
  return what === named.itself;
}

export function isHeldWith([what]: Closeness): boolean {
  return what === named.heldWith;
}
