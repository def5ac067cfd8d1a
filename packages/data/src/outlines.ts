export { outlines } from './generated/outlines.js';
export type { Outline } from './types.js';
