/** Borders and the land around, as one topology: read in Node, drawn in the browser. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Land = Topology<{ regions: GeometryCollection; neighbours: GeometryCollection }>;

type Shapes = FeatureCollection<Polygon | MultiPolygon>;

export function regionsOf(land: Land): Shapes {
  return feature(land, land.objects.regions) as Shapes;
}

export function neighboursOf(land: Land): Shapes {
  return feature(land, land.objects.neighbours) as Shapes;
}

/** The lines between regions, each once. */
export function innerBordersOf(land: Land): MultiLineString {
  return mesh(land, land.objects.regions as never, (a, b) => a !== b);
}
