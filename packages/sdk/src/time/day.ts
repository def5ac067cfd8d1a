/** A day by the clock of UTC, in milliseconds. */
export const dayMs = 86_400_000;
