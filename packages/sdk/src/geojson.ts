/**
 * The answers as GeoJSON (RFC 7946): for map makers who load nothing else.
 *
 * @packageDocumentation
 */
export { controlAreas, frontline, slimGeoJSON } from './doors/areas.js';
export { controlMap, diffToGeoJSON } from './doors/control.js';
export { networkGeoJSON, routeGeoJSON } from './doors/routes.js';
