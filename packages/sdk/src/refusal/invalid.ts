import { AtlasError } from './atlas-error.js';
import { show } from './show.js';

/**
 * A part of a question that is of another kind than is asked for, or out of its bounds.
 *
 * @example
 * ```ts
 * import { encirclement, InvalidValueError, syria2024 } from '@syria-2024/sdk';
 * try { encirclement(syria2024, { place: 'homs', at: '2024-12-07', bloc: 'opposition', withinKm: -1 }); }
 * catch (error) { if (error instanceof InvalidValueError) console.log(error.expected); }
 * ```
 */
export class InvalidValueError extends AtlasError {
  override readonly name = 'InvalidValueError';
  readonly code = 'invalid-value';
  constructor(
    readonly where: string,
    readonly given: unknown,
    /** In words. */
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    super(`${where}: ${show(given)}; expected ${expected}`, options);
  }
}

/**
 * The first argument of a question is no atlas.
 *
 * @example
 * ```ts
 * import { controlAt, NotAnAtlasError, syria2024 } from '@syria-2024/sdk';
 * try { controlAt(syria2024.dataset as never, 'hama' as never, '2024-12-05'); }
 * catch (error) { if (error instanceof NotAnAtlasError) console.log(error.where); } // controlAt
 * ```
 */
export class NotAnAtlasError extends AtlasError {
  override readonly name = 'NotAnAtlasError';
  readonly code = 'not-an-atlas';
  constructor(
    readonly where: string,
    readonly given: unknown,
  ) {
    super(
      `${where}: the first argument is an atlas, as createAtlas, assume and without give it; ${show(given)} was given`,
    );
  }
}

/**
 * A point that is not on the globe, or that may have longitude and latitude the wrong way round.
 *
 * @example
 * ```ts
 * import { distanceToHoms, InvalidPointError, syria2024 } from '@syria-2024/sdk';
 * try { distanceToHoms(syria2024, [36.7, 134.7]); }
 * catch (error) { if (error instanceof InvalidPointError) console.log(error.message); }
 * ```
 */
export class InvalidPointError extends AtlasError {
  override readonly name = 'InvalidPointError';
  readonly code = 'invalid-point';
}

/**
 * A distance to a city's edge was asked of a place whose outline is not on record.
 *
 * @example
 * ```ts
 * import { distanceTo, NoOutlineError, syria2024 } from '@syria-2024/sdk';
 * try { distanceTo(syria2024, 'rastan', 'hama', { to: 'edge' }); }
 * catch (error) { if (error instanceof NoOutlineError) console.log(error.valid); }
 * ```
 */
export class NoOutlineError extends AtlasError {
  override readonly name = 'NoOutlineError';
  readonly code = 'no-outline';
  constructor(
    readonly given: string,
    /** The places that have one. */
    readonly valid: readonly string[],
  ) {
    super(
      valid.length > 0
        ? `no outline of '${given}'; there are outlines of ${valid.join(', ')}; any place can be measured to its centre`
        : `no outline of '${given}', nor of any place in this dataset; measure to the centre`,
    );
  }
}
