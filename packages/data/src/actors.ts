export { actors } from './generated/actors.js';
export type { ActorId } from './generated/ids.js';
export type { Actor } from './types.js';
