export type { PlaceId } from './generated/ids.js';
export { places } from './generated/places.js';
export type { Place } from './types.js';
