/**
 * Questions put to a record of claims, events, places and roads: any campaign's, as a dataset of the exported type.
 *
 * @packageDocumentation
 */

// Areas and front lines.
export type { AreaOptions, AreaProperties, ControlAreas } from './areas/control-areas.js';
export type { BandProperties, FrontFeature, FrontProperties } from './areas/front-feature.js';
export type { Frontline, FrontlineOptions } from './areas/frontline.js';
export { defaultRadiusKm, type RadiusKm } from './areas/radius.js';
// The atlas.
export type { PointLike } from './ask/point.js';
export type { Redirected } from './ask/redirected.js';
export { type Assumption, type Atlas, createAtlas, trustedAtlas } from './atlas/atlas.js';
export type { ControlColumns } from './control/columns.js';
export type { RuleDifference } from './control/compare-rules.js';
export type { Clocks, ControlAnswer } from './control/control.js';
export type { ControlChangeBetween, ControlChangeWord, ControlView } from './control/diff.js';
export type { ControlSpell } from './control/history.js';
// Who held what.
export type { Contested, ControlState, Held, Uncertain, Unknown } from './control/states/answer.js';
export type { LastReported } from './control/states/last-reported.js';
export type { ControlStep, StepOptions } from './control/steps.js';
// How far.
export type { ApproachKm, ApproachQuestion, ApproachSpell } from './distance/approach.js';
export type { CheckedMeasure } from './distance/check-measures.js';
export { type EdgeKm, edgeKm } from './distance/computed.js';
export type { Distance, DistanceOptions } from './distance/distance.js';
export type { Encirclement, EncirclementQuestion } from './distance/encirclement.js';
export type { RoadExit } from './distance/exits.js';
export type { HeldNear, NearestHeld, NearestHeldAnswer } from './distance/nearest-held.js';
export type { Sector } from './distance/sectors.js';
export type { Standing } from './distance/standing.js';
export type { ComputedKm, MeasureVerdict } from './distance/verdict.js';
export { controlAreas, frontline, slimGeoJSON } from './doors/areas.js';
export {
  compareRules,
  controlAt,
  controlBatch,
  controlColumns,
  controlDiff,
  controlHistory,
  controlMap,
  controlSteps,
  diffToGeoJSON,
  formatDiff,
} from './doors/control.js';
export {
  approach,
  checkMeasures,
  distanceBetween,
  distanceTo,
  encirclement,
  nearestHeld,
} from './doors/distance.js';
export {
  changesBetween,
  claimsWhere,
  eventsBetween,
  knowledgeHistory,
  latency,
} from './doors/events.js';
export {
  cite,
  explain,
  formatExplanation,
  formatFootnotes,
  toBibTeX,
  toCSL,
} from './doors/evidence.js';
export { findPlace } from './doors/names.js';
export { nameOf, spanWords, stateWords, wrap } from './doors/print.js';
export { redirectedIn } from './doors/redirects.js';
export {
  checkCorridors,
  checkReach,
  checkRoute,
  chokepoints,
  networkGeoJSON,
  routeGeoJSON,
  routeTimeline,
} from './doors/routes.js';
export { onlyAlignmentRule, onlyOriginsRule, ruleOf, withoutAlignmentRule } from './doors/rules.js';
export { assume, routeDiff, without } from './doors/scenarios.js';
export { coveredDays, localTime } from './doors/time.js';
// What happened.
export type { ChangeOfHands, Settled } from './events/changes-between.js';
export type { ClaimFilter, FoundClaim } from './events/claims-where.js';
export type { AssessedEvent, EventFilter } from './events/events-between.js';
// What is believed, and why; citations.
export type { Assessment } from './evidence/assess.js';
export type { Citable, Footnote } from './evidence/cite.js';
export type { Credibility } from './evidence/credibility.js';
export { defaultRule } from './evidence/default-rule.js';
export type { ExplainedClaim, ExplainedEvent, Explanation } from './evidence/explain.js';
export type { Interest } from './evidence/interest.js';
export type { Evidence, Leaning } from './evidence/leaning.js';
export type { CitationOptions } from './evidence/provenance.js';
export type { CredibilityRule, RuleRow, Testimony } from './evidence/rule.js';
export { againstInterestOnlyRule, anyClaimRule, confirmedOnlyRule } from './evidence/rules.js';
export type { CslDate, CslItem } from './evidence/to-csl.js';
export type { WeighingOptions } from './evidence/weighing.js';
export type { Compass } from './geodesy/geodesic.js';
export type { Winding } from './geodesy/wind.js';
export type { NetworkOptions, SegmentProperties } from './geojson/network.js';
export type { RouteProperties, RouteRole } from './geojson/route.js';
export type { SlimMap, SlimProperties } from './geojson/slim.js';
// As known then.
export type { KnowledgeSpell } from './knowledge/knowledge-history.js';
export type { ChangeLatency, Report } from './knowledge/latency.js';
export type { PlaceHints, PlaceMatch, PlaceSearch, Settling } from './places/find-place.js';
// Names.
export type { NameOptions } from './print/name-of.js';
// Errors.
export { AtlasError, type ErrorCode } from './refusal/atlas-error.js';
export { DatasetError } from './refusal/dataset-error.js';
export {
  InvalidPointError,
  InvalidValueError,
  NoOutlineError,
  NotAnAtlasError,
} from './refusal/invalid.js';
export { UnknownIdError, UnknownOptionError, UnknownWordError } from './refusal/unknown.js';
export {
  InvalidTimeError,
  OutsideCoverageError,
  ReversedIntervalError,
} from './refusal/untimely.js';
// Roads.
export { holdingCosts } from './roads/holdings.js';
export type { RouteStatus } from './roads/status.js';
export type { Exit, Reach, Reached, ReachQuestion } from './routes/check-reach.js';
export type { Chokepoints, Cuts } from './routes/chokepoint-answer.js';
export type { ChokepointQuestion } from './routes/chokepoints.js';
export type { CorridorCell } from './routes/corridor-cell.js';
export type { CorridorQuestion } from './routes/corridor-table.js';
export type { RouteQuestion, Within, WithinBounds } from './routes/question.js';
export type {
  Abroad,
  Between,
  Detour,
  Exposure,
  Route,
  RouteAnswer,
  Turning,
} from './routes/route-answer.js';
export type { Shift } from './routes/shifts.js';
export type { RouteSpell, RouteTimeline, Severance } from './routes/timeline.js';
// What if.
export type { Supposition } from './scenarios/assume.js';
export type { RouteCause } from './scenarios/route-causes.js';
export type { RouteChange, RouteDiff, RouteView } from './scenarios/route-diff.js';
export type { Withheld } from './scenarios/without.js';
// Moments.
export type { When } from './time/when.js';
