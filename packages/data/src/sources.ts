export type { SourceId } from './generated/ids.js';
export { sources } from './generated/sources.js';
export type { Source } from './types.js';
