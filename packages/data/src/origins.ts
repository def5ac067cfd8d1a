export type { OriginId } from './generated/ids.js';
export { origins } from './generated/origins.js';
export type { Origin } from './types.js';
