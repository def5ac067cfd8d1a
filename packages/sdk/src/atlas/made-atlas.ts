/**
 * What every atlas is that was made here: nothing else is one, however alike it looks. What is worked out for it lies in
 * it, where nobody else can look: every question reads it several times, and a map by object takes ten times as long.
 */
export class MadeAtlas<Dataset, Assumption> {
  readonly dataset: Dataset;
  readonly assumptions: readonly Assumption[];
  #index: unknown;

  constructor(dataset: Dataset, assumptions: readonly Assumption[]) {
    this.dataset = dataset;
    this.assumptions = assumptions;
    Object.freeze(this);
  }

  static isMade(given: unknown): given is MadeAtlas<unknown, unknown> {
    return typeof given === 'object' && given !== null && #index in given;
  }

  /** What is kept in it so far; false where it was not made here. */
  static keptOf(given: unknown): unknown {
    return MadeAtlas.isMade(given) && given.#index;
  }

  /** What is worked out once for an atlas, the same for whoever asks. */
  static keptIn<A extends object, T>(atlas: A, make: (atlas: A) => T): T {
    const made = atlas as A & MadeAtlas<unknown, unknown>;
    made.#index ??= make(atlas);
    return made.#index as T;
  }
}

export const isAtlas = MadeAtlas.isMade;
