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
  DatasetError,
  InvalidPointError,
  InvalidTimeError,
  OutsideCoverageError,
  UnknownIdError,
} from './errors.js';
export type { Assessment } from './evidence/assess.js';
export {
  type Credibility,
  type CredibilityRule,
  defaultRule,
  type Testimony,
} from './evidence/rule.js';
export type { When } from './time/instant.js';
