export { fronts } from './generated/fronts.js';
export type { FrontId } from './generated/ids.js';
export type { Front } from './types.js';
