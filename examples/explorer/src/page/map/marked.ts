/** What the open panel is about, on the map. */
export interface Marked {
  /** A way that was asked about. */
  readonly segments: readonly string[];
  /** Places with a ring: the one asked about, those that differ. */
  readonly places: readonly string[];
  /** Of these the name stands whatever the scale. */
  readonly named: readonly string[];
  /** No others are shown; null: all are. */
  readonly only: ReadonlySet<string> | null;
}

export const nothingMarked: Marked = { segments: [], places: [], named: [], only: null };
