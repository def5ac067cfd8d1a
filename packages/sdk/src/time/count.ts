/** Counting in ascending numbers, by halving. */

/** How many of some ascending numbers lie at or before a limit. */
export function countUpTo(count: number, numberAt: (i: number) => number, limit: number): number {
  return firstWhere(count, (i) => numberAt(i) > limit);
}

/** How many lie before it. */
export function countBelow(count: number, numberAt: (i: number) => number, limit: number): number {
  return firstWhere(count, (i) => numberAt(i) >= limit);
}

function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
