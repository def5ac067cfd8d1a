import type { Dataset, Ids } from '@syria-2024/data';
import type { Assumption, Atlas } from './atlas.js';

/**
 * What every atlas is that was made here: nothing else is one, however alike it looks. What is worked out for it lies in
 * it, where nobody else can look: every question reads it several times, and a map by object takes ten times as long.
 */
export class MadeAtlas<I extends Ids = Ids> implements Atlas<I> {
  readonly dataset: Dataset<I>;
  readonly assumptions: readonly Assumption<I>[];
  #index: unknown;

  constructor(dataset: Dataset<I>, assumptions: readonly Assumption<I>[]) {
    this.dataset = dataset;
    this.assumptions = assumptions;
    Object.freeze(this);
  }

  static isMade(given: unknown): boolean {
    return typeof given === 'object' && given !== null && #index in given;
  }

  static keptIn<T>(atlas: MadeAtlas, make: (atlas: Atlas) => T): T {
    atlas.#index ??= make(atlas);
    return atlas.#index as T;
  }
}

export const isAtlas = MadeAtlas.isMade;

/** What is worked out once for an atlas, the same for whoever asks. */
export function keptIn<I extends Ids, T>(atlas: Atlas<I>, make: (atlas: Atlas) => T): T {
  const plain: Atlas = atlas;
  return MadeAtlas.keptIn(plain as MadeAtlas, make);
}
