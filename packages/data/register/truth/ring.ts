type Point = readonly [lon: number, lat: number];

/** Every side is held against every other: so many corners are read in a moment. An outline on record has some dozens. */
export const mostCorners = 2000;

/**
 * A ring closes on its first point, has three corners at least, and does not cross itself; of a longer one than
 * `mostCorners` that is not asked.
 */
export function ringFault(ring: readonly Point[]): string | undefined {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1])
    return 'is not closed; expected the last point to repeat the first';
  const crossing = ring.length > mostCorners ? undefined : crossingIn(ring);
  return crossing === undefined
    ? undefined
    : `crosses itself between points ${crossing[0]} and ${crossing[1]}`;
}

function crossingIn(ring: readonly Point[]): readonly [number, number] | undefined {
  const sides = ring.length - 1;
  for (let i = 0; i < sides; i++)
    // The last side and the first are neighbours, as all others that follow each other are.
    for (let j = i + 2; j < (i === 0 ? sides - 1 : sides); j++)
      if (cross(ring[i], ring[i + 1], ring[j], ring[j + 1])) return [i, j];
  return undefined;
}

type End = Point | undefined;

function cross(a: End, b: End, c: End, d: End): boolean {
  if (!a || !b || !c || !d) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line from one point to another a third lies: its sign. */
function side([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
