export { corridors } from './generated/corridors.js';
export type { CorridorId } from './generated/ids.js';
export type { Corridor } from './types.js';
