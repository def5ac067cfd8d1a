/** Types of key.mjs, for what is written in TypeScript. */

/** Code as one line of a report. */
export function oneLine(code: string): string;
