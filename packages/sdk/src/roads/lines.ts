import type { LineString, Point } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { lineOf } from './network.js';

/** A segment's schematic line. */
export function lineString(atlas: Atlas, segment: string): LineString {
  const record = lookup(indexOf(atlas).segments, 'segment', segment);
  return {
    type: 'LineString',
    coordinates: lineOf(atlas, record).map((position) => [...position]),
  };
}

export function point(atlas: Atlas, place: string): Point {
  return { type: 'Point', coordinates: [...lookup(indexOf(atlas).places, 'place', place).point] };
}
