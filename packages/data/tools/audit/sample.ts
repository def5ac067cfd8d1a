import { groupBy } from '../../register/plain/group-by.js';
import type { Unit } from './population.js';
import { createRandom } from './random.js';

/**
 * Draws by cell (day and stratum), each in its share of the population, remainders to the largest.
 * Throws `RangeError`, by the name of `what` they are, where there are fewer than asked for.
 */
export function drawSample(
  units: readonly Unit[],
  size: number,
  seed: number,
  what: string,
): Unit[] {
  if (!Number.isInteger(size) || size < 1 || size > units.length)
    throw new RangeError(`cannot draw ${size} of ${units.length} ${what}`);
  const random = createRandom(seed);
  const cells = groupCells(units);
  const quotas = shareOut(
    [...cells.values()].map(({ length }) => length),
    size,
  );
  return [...cells.values()].flatMap((cell, index) => random.shuffle(cell).slice(0, quotas[index]));
}

/** Cells in the order of their names. */
function groupCells(units: readonly Unit[]): Map<string, Unit[]> {
  const cells = groupBy(units, ({ day, stratum }) => `${day} ${stratum}`);
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `total` whole things in the proportion of `sizes`; what rounding leaves goes to the largest remainders. */
export function shareOut(sizes: readonly number[], total: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (size * total) / all);
  const quotas = exact.map(Math.floor);
  const left = total - quotas.reduce((sum, quota) => sum + quota, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) quotas[index] = (quotas[index] ?? 0) + 1;
  return quotas;
}
