/** Types of rooms.mjs, for its test. */

/** Room → its folder. */
export const rooms: ReadonlyMap<string, string>;
/** The TypeScript files of a room, sorted; where a branch is named, those that have changed since it was left. */
export function listFiles(room: string, since?: string): string[];
