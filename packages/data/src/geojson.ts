/** The GeoJSON files as JavaScript, for the runtimes that import no `.geojson`. */
import type { FeatureCollection, LineString, Point } from 'geojson';
import * as features from '../ship/geojson.js';
import { boundaries } from './generated/boundaries.js';
import type { SyriaIds } from './generated/ids.js';
import { places } from './generated/places.js';
import { segments } from './generated/segments.js';
import type { Boundaries, Place, Segment } from './generated/types.js';

/**
 * A place's record without its point, which is the geometry.
 *
 * @example
 * ```ts
 * import { type PlaceProperties, placesGeoJSON } from '@syria-2024/data/geojson';
 * const first: PlaceProperties | undefined = placesGeoJSON.features[0]?.properties;
 * console.log(first?.names.en, first?.kind);
 * ```
 */
export type PlaceProperties = Omit<Place<SyriaIds>, 'point'>;
/**
 * A segment's record without its waypoints, which are in the line; the line is a drawing.
 *
 * @example
 * ```ts
 * import { type SegmentProperties, segmentsGeoJSON } from '@syria-2024/data/geojson';
 * const first: SegmentProperties | undefined = segmentsGeoJSON.features[0]?.properties;
 * console.log(first?.a, first?.b, first?.line);
 * ```
 */
export type SegmentProperties = Omit<Segment<SyriaIds>, 'via'> & { readonly line: 'schematic' };

type Rows = Parameters<typeof features.segmentsGeoJSON>[0];
// The record as it ships is the record as it was derived, only that nobody may write to it.
const record = { places, segments } as Rows;

/**
 * Every place as a point: the same as `geojson/places.geojson`.
 *
 * @example
 * ```ts
 * import { placesGeoJSON } from '@syria-2024/data/geojson';
 * console.log(placesGeoJSON.features.length);
 * ```
 */
export const placesGeoJSON = /* @__PURE__ */ features.placesGeoJSON(record) as FeatureCollection<
  Point,
  PlaceProperties
>;

/**
 * Every stretch of road as a schematic line: the same as `geojson/segments.geojson`.
 *
 * @example
 * ```ts
 * import { segmentsGeoJSON } from '@syria-2024/data/geojson';
 * console.log(segmentsGeoJSON.features[0]?.geometry.coordinates);
 * ```
 */
export const segmentsGeoJSON = /* @__PURE__ */ features.segmentsGeoJSON(
  record,
) as FeatureCollection<LineString, SegmentProperties>;

/**
 * The outlines of the regions: the same as `geojson/boundaries.geojson`.
 *
 * @example
 * ```ts
 * import { boundariesGeoJSON } from '@syria-2024/data/geojson';
 * console.log(boundariesGeoJSON.features.map(({ properties }) => properties.nameEn));
 * ```
 */
export const boundariesGeoJSON: Boundaries<SyriaIds> = boundaries;
