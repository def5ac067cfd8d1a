/** Stretches of time by the clock of UTC, in milliseconds. */
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
