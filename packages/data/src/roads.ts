export type { RoadId } from './generated/ids.js';
export { roads } from './generated/roads.js';
export type { Road } from './types.js';
