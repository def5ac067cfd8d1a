export { areas } from './generated/areas.js';
export type { AreaId } from './generated/ids.js';
export type { Area } from './types.js';
