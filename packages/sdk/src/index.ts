/**
 * Questions put to the sourced record of Syria, 27 November - 8 December 2024.
 *
 * @packageDocumentation
 */

// Areas and front lines.
export {
  type AreaOptions,
  type AreaProperties,
  type ControlAreas,
  controlAreas,
} from './areas/control-areas.js';
export {
  type BandProperties,
  type FrontFeature,
  type Frontline,
  type FrontlineQuestion,
  type FrontProperties,
  frontline,
} from './areas/frontline.js';
export type { Leaning } from './areas/leaning.js';
// The atlas.
export { type Assumption, type Atlas, createAtlas } from './atlas/atlas.js';
export { syria2024 } from './atlas/syria.js';
// Who held what.
export type {
  Contested,
  ControlState,
  Evidence,
  Held,
  Uncertain,
  Unknown,
} from './control/answer.js';
export { compareRules, type RuleDifference } from './control/compare-rules.js';
export {
  type ControlAnswer,
  controlAt,
  type WeighingOptions,
} from './control/control.js';
export {
  type ControlChangeBetween,
  type ControlChangeWord,
  type ControlView,
  controlDiff,
  diffToGeoJSON,
} from './control/diff.js';
export { formatDiff } from './control/format-diff.js';
export { formatExplanation } from './control/format-explanation.js';
export { type ControlSpell, controlHistory } from './control/history.js';
export type { LastReported } from './control/last-reported.js';
export { controlMap } from './control/map.js';
// How far.
export {
  type ApproachKm,
  type ApproachQuestion,
  type ApproachSpell,
  approach,
} from './distance/approach.js';
export type { ComputedKm } from './distance/check-measures.js';
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
export {
  type Encirclement,
  type EncirclementQuestion,
  encirclement,
  type RoadExit,
  type Sector,
} from './distance/encirclement.js';
export { type HeldNear, type NearestHeld, nearestHeld } from './distance/nearest-held.js';
export type { Standing } from './distance/standing.js';
// Errors.
export {
  DatasetError,
  InvalidPointError,
  InvalidTimeError,
  NoOutlineError,
  OutsideCoverageError,
  UnknownIdError,
} from './errors.js';
// What happened.
export { type AssessedEvent, type EventFilter, eventsBetween } from './events/events-between.js';
// What is believed, and why; citations.
export type { Assessment } from './evidence/assess.js';
export { cite, type Footnote } from './evidence/cite.js';
export {
  type Answered,
  type ExplainedClaim,
  type ExplainedEvent,
  type Explanation,
  explain,
} from './evidence/explain.js';
export { formatFootnotes } from './evidence/format-footnotes.js';
export type { Interest } from './evidence/interest.js';
export type { CitationOptions } from './evidence/provenance.js';
export {
  type Credibility,
  type CredibilityRule,
  defaultRule,
  type RuleRow,
  ruleOf,
  type Testimony,
} from './evidence/rule.js';
export {
  againstInterestOnlyRule,
  anyClaimRule,
  confirmedOnlyRule,
  withoutAlignmentRule,
} from './evidence/rules.js';
export { toBibTeX } from './evidence/to-bibtex.js';
export { type CslDate, type CslItem, toCSL } from './evidence/to-csl.js';
export type { Compass } from './geodesy/geodesic.js';
// As known then.
export { type KnowledgeSpell, knowledgeHistory } from './knowledge/knowledge-history.js';
export { type ChangeLatency, latency, type Report } from './knowledge/latency.js';
// Names.
export {
  findPlace,
  type PlaceHints,
  type PlaceMatch,
  type PlaceSearch,
  type Settling,
} from './places/find-place.js';
// Roads.
export { checkRoute } from './routes/check-route.js';
export {
  type ChokepointQuestion,
  type Chokepoints,
  type Cuts,
  chokepoints,
} from './routes/chokepoints.js';
export { type CorridorCell, type CorridorQuestion, checkCorridors } from './routes/corridors.js';
export {
  type Exit,
  type Isolation,
  type IsolationQuestion,
  isolated,
  type Reached,
} from './routes/isolated.js';
export type { RouteStatus } from './routes/join.js';
export {
  type NetworkQuestion,
  networkGeoJSON,
  type SegmentProperties,
} from './routes/network-geojson.js';
export type { RouteQuestion } from './routes/question.js';
export type { Between, Route, RouteAnswer, Turning } from './routes/route-answer.js';
export { type RouteProperties, type RouteRole, routeGeoJSON } from './routes/route-geojson.js';
export type { Shift } from './routes/shifts.js';
export {
  type RouteSpell,
  type RouteTimeline,
  routeTimeline,
  type Severance,
} from './routes/timeline.js';
// What if.
export { assume, type Supposition } from './scenarios/assume.js';
export {
  type RouteCause,
  type RouteChange,
  type RouteDiff,
  type RouteView,
  routeDiff,
} from './scenarios/route-diff.js';
export { type Withheld, without } from './scenarios/without.js';
// Moments.
export type { When } from './time/instant.js';
