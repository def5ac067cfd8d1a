/** The panels that come when somebody opens one. */
export { TwoMaps } from '../map/TwoMaps.js';
export { Approach } from './Approach.js';
export { Believed } from './Believed.js';
export { Compare } from './Compare.js';
export { Keep } from './Keep.js';
export { Place } from './Place.js';
export { Supposals } from './Supposals.js';
export { Suppose } from './Suppose.js';
export { Table } from './Table.js';
export { Way } from './Way.js';
