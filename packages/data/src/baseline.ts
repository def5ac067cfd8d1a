export { baseline } from './generated/baseline.js';
export type { BaselineId } from './generated/ids.js';
export type { Baseline } from './types.js';
