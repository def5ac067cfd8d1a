import { AtlasError } from './atlas-error.js';
import { show } from './show.js';

/**
 * A time that cannot be read.
 *
 * @example
 * ```ts
 * import { controlAt, InvalidTimeError, syria2024 } from '@syria-2024/sdk';
 * try { controlAt(syria2024, 'hama', '5 December'); }
 * catch (error) { if (error instanceof InvalidTimeError) console.log(error.clock); }
 * ```
 */
export class InvalidTimeError extends AtlasError {
  override readonly name = 'InvalidTimeError';
  readonly code = 'invalid-time';
  constructor(
    readonly given: unknown,
    /** The campaign's clock. */
    readonly clock: string,
    /** A day to show what is expected. */
    day: string,
  ) {
    super(
      `${show(given)} is not a time; expected a date such as '${day}' (its end), a datetime such as '${day}T14:30' (on the clock of ${clock} unless an offset follows), or a Date`,
    );
  }
}

/**
 * A moment before or after the days that the dataset covers.
 *
 * @example
 * ```ts
 * import { controlAt, OutsideCoverageError, syria2024 } from '@syria-2024/sdk';
 * try { controlAt(syria2024, 'hama', '2025-01-01'); }
 * catch (error) { if (error instanceof OutsideCoverageError) console.log(error.days); }
 * ```
 */
export class OutsideCoverageError extends AtlasError {
  override readonly name = 'OutsideCoverageError';
  readonly code = 'outside-coverage';
  constructor(
    readonly given: string,
    readonly from: string,
    readonly until: string,
    readonly days: readonly [first: string, last: string],
  ) {
    super(`${given} is outside the covered days, ${days[0]} to ${days[1]}`);
  }
}

/**
 * A stretch of time that ends before it begins.
 *
 * @example
 * ```ts
 * import { eventsBetween, ReversedIntervalError, syria2024 } from '@syria-2024/sdk';
 * try { eventsBetween(syria2024, '2024-12-06', '2024-12-05'); }
 * catch (error) { if (error instanceof ReversedIntervalError) console.log(error.from, error.until); }
 * ```
 */
export class ReversedIntervalError extends AtlasError {
  override readonly name = 'ReversedIntervalError';
  readonly code = 'reversed-interval';
  constructor(
    readonly from: string,
    readonly until: string,
  ) {
    super(`from ${from} until ${until}: the end comes before the beginning`);
  }
}
