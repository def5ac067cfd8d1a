/**
 * The sourced record of 27 November - 8 December 2024 in Syria, as plain typed values.
 *
 * @packageDocumentation
 */
export { actors } from './generated/actors.js';
export { areas } from './generated/areas.js';
export { baseline } from './generated/baseline.js';
export { blocs } from './generated/blocs.js';
export { boundaries } from './generated/boundaries.js';
export { claims } from './generated/claims.js';
export { corridors } from './generated/corridors.js';
export { events } from './generated/events.js';
export { fronts } from './generated/fronts.js';
export type * from './generated/ids.js';
export { meta } from './generated/meta.js';
export { origins } from './generated/origins.js';
export { outlines } from './generated/outlines.js';
export { places } from './generated/places.js';
export { regions } from './generated/regions.js';
export { relations } from './generated/relations.js';
export { roads } from './generated/roads.js';
export { segments } from './generated/segments.js';
export { sources } from './generated/sources.js';
export type * from './types.js';
