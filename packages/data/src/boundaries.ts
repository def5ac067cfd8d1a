export { boundaries } from './generated/boundaries.js';
export type { Boundaries } from './types.js';
