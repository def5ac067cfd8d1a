export type { RegionId } from './generated/ids.js';
export { regions } from './generated/regions.js';
export type { Region } from './types.js';
