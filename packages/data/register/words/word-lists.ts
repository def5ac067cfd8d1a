import {
  actorKinds,
  acts,
  areaKinds,
  banks,
  bases,
  bounds,
  compassPoints,
  effectless,
  eventKinds,
  existences,
  extents,
  figureWords,
  locatedByWords,
  originKinds,
  outlineMethods,
  passages,
  placeKinds,
  precisions,
  publishedBases,
  readings,
  relationWords,
  roadClasses,
  roles,
  sourceKinds,
  stances,
  strata,
  structures,
  units,
  waterKinds,
} from './words.js';

/**
 * Name of the type → its words.
 *
 * @example
 * ```ts
 * import { wordLists } from '@syria-2024/data/schema';
 * console.log(wordLists.Precision); // ['minute', 'hour', 'part-of-day', 'day', 'days']
 * ```
 */
export const wordLists = {
  Act: acts,
  ActorKind: actorKinds,
  AreaKind: areaKinds,
  Bank: banks,
  Basis: bases,
  Bound: bounds,
  CompassPoint: compassPoints,
  Effectless: effectless,
  EventKind: eventKinds,
  Existence: existences,
  Extent: extents,
  FigureWord: figureWords,
  LocatedBy: locatedByWords,
  OriginKind: originKinds,
  OutlineMethod: outlineMethods,
  Passage: passages,
  PlaceKind: placeKinds,
  Precision: precisions,
  PublishedBasis: publishedBases,
  Reading: readings,
  RelationWord: relationWords,
  RoadClass: roadClasses,
  Role: roles,
  SourceKind: sourceKinds,
  Stance: stances,
  Stratum: strata,
  Structure: structures,
  Unit: units,
  WaterKind: waterKinds,
} as const;
