import { distance } from 'fastest-levenshtein';

/** An id that the atlas does not hold. `nearest` is the likeliest meant, when one is near. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
  constructor(
    readonly what: string,
    readonly given: string,
    readonly nearest: string | undefined,
  ) {
    super(`no ${what} '${given}'${nearest ? `; did you mean '${nearest}'?` : ''}`);
  }
}

/** A time that cannot be read. */
export class InvalidTimeError extends Error {
  override readonly name = 'InvalidTimeError';
  constructor(readonly given: string) {
    super(
      `'${given}' is not a time; expected a date such as '2024-12-05' (its end), a datetime such as '2024-12-05T14:30' (Damascus clock unless an offset follows), or a Date`,
    );
  }
}

/** A moment before or after the days that the dataset covers. */
export class OutsideCoverageError extends Error {
  override readonly name = 'OutsideCoverageError';
  constructor(
    readonly given: string,
    readonly from: string,
    readonly until: string,
  ) {
    super(`${given} is outside the covered time, ${from} to ${until}`);
  }
}

/** A dataset whose records do not fit together. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** A point that is not on the globe, or has longitude and latitude the wrong way round. */
export class InvalidPointError extends Error {
  override readonly name = 'InvalidPointError';
}

/** A distance to a city's edge was asked of a place whose outline is not on record. */
export class NoOutlineError extends Error {
  override readonly name = 'NoOutlineError';
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

/** The valid word nearest to what was given, if any is near enough to be meant. */
export function nearestWord(given: string, valid: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of valid) {
    const edits = distance(given, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
