export { events } from './generated/events.js';
export type { EventId } from './generated/ids.js';
export type { Event } from './types.js';
