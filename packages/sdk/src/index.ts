/**
 * Questions put to the sourced record of Syria, 27 November - 8 December 2024.
 *
 * @packageDocumentation
 */
export { type Assumption, type Atlas, createAtlas } from './atlas/atlas.js';
export { syria2024 } from './atlas/syria.js';
export type {
  Contested,
  ControlState,
  Evidence,
  Held,
  Uncertain,
  Unknown,
} from './control/answer.js';
export {
  type ControlAnswer,
  type ControlChangeBetween,
  type ControlSpell,
  type ControlView,
  controlAt,
  controlDiff,
  controlHistory,
  controlMap,
  type WeighingOptions,
} from './control/control.js';
export {
  type CheckedMeasure,
  checkMeasures,
  edgeKm,
  type MeasureVerdict,
} from './distance/check-measures.js';
export {
  type Distance,
  type DistanceOptions,
  distanceBetween,
  distanceToHoms,
} from './distance/distance.js';
export { type HeldNear, type NearestHeld, nearestHeld } from './distance/nearest-held.js';
export {
  DatasetError,
  InvalidPointError,
  InvalidTimeError,
  OutsideCoverageError,
  UnknownIdError,
} from './errors.js';
export { type AssessedEvent, type EventFilter, eventsBetween } from './events/events-between.js';
export type { Assessment } from './evidence/assess.js';
export { cite, type Footnote } from './evidence/cite.js';
export {
  type Answered,
  type ExplainedClaim,
  type ExplainedEvent,
  type Explanation,
  explain,
} from './evidence/explain.js';
export {
  type Credibility,
  type CredibilityRule,
  defaultRule,
  type Testimony,
} from './evidence/rule.js';
export type { Compass } from './geodesy/geodesic.js';
export { findPlace, type PlaceMatch, type PlaceSearch } from './places/find-place.js';
export {
  type Between,
  checkRoute,
  type Route,
  type RouteAnswer,
  type Turning,
} from './routes/check-route.js';
export { type Chokepoints, chokepoints } from './routes/chokepoints.js';
export type { RouteQuestion } from './routes/question.js';
export type { RouteStatus } from './routes/spells.js';
export {
  type RouteSpell,
  type RouteTimeline,
  routeTimeline,
  type Severance,
} from './routes/timeline.js';
export type { When } from './time/instant.js';
