import jstat from 'jstat';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

const level = 0.95;

/**
 * The two-sided 95 % interval of a share, after Clopper and Pearson: never narrower than it says, also at none of many.
 * Nothing read says nothing: 0 to 1.
 */
export function shareInterval(found: number, of: number): Interval {
  if (!Number.isInteger(found) || !Number.isInteger(of) || found < 0 || found > of)
    throw new RangeError(`${found} of ${of} is no share; expected whole numbers, 0 <= found <= of`);
  const tail = (1 - level) / 2;
  return {
    lower: found === 0 ? 0 : jstat.beta.inv(tail, found, of - found + 1),
    upper: found === of ? 1 : jstat.beta.inv(1 - tail, found + 1, of - found),
  };
}
