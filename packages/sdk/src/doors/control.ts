/** Doors of the questions who held what. */

import { answerOf, state } from '../ask/answers.js';
import { door } from '../ask/door.js';
import { placeId } from '../ask/ids.js';
import type { Kind } from '../ask/kind.js';
import { choose, eachOf, listOf, options, parts } from '../ask/made-of.js';
import { atlas, moment } from '../ask/values.js';
import * as columns from '../control/columns.js';
import * as rules from '../control/compare-rules.js';
import * as control from '../control/control.js';
import * as diff from '../control/diff.js';
import * as history from '../control/history.js';
import * as steps from '../control/steps.js';
import * as map from '../geojson/control-map.js';
import * as diffGeo from '../geojson/diff.js';
import * as printDiff from '../print/format-diff.js';
import { atLeast, carry, rule, weighingParts } from './weighing.js';

const place = ['place', placeId] as const;
const at = ['at', moment] as const;
const weighing = ['', /* @__PURE__ */ options(weighingParts)] as const;

export const controlAt: typeof control.controlAt = /* @__PURE__ */ door(
  'controlAt',
  control.controlAt,
  place,
  at,
  weighing,
);

export const controlHistory: typeof history.controlHistory = /* @__PURE__ */ door(
  'controlHistory',
  history.controlHistory,
  place,
  weighing,
);

export const controlMap: typeof map.controlMap = /* @__PURE__ */ door(
  'controlMap',
  map.controlMap,
  at,
  weighing,
);

export const controlColumns: typeof columns.controlColumns = /* @__PURE__ */ door(
  'controlColumns',
  columns.controlColumns,
  at,
  weighing,
);

export const controlBatch: typeof columns.controlBatch = /* @__PURE__ */ door(
  'controlBatch',
  columns.controlBatch,
  ['places', /* @__PURE__ */ listOf(placeId)],
  ['times', /* @__PURE__ */ listOf(moment)],
  weighing,
);

export const controlSteps: typeof steps.controlSteps = /* @__PURE__ */ door(
  'controlSteps',
  steps.controlSteps,
  ['', /* @__PURE__ */ options({ after: moment }, weighingParts)],
);

const view: Kind = /* @__PURE__ */ choose((given) =>
  typeof given === 'object' && given !== null && !(given instanceof Date)
    ? parts({ at: moment }, weighingParts, { atlas })
    : moment,
);

export const controlDiff: typeof diff.controlDiff = /* @__PURE__ */ door(
  'controlDiff',
  diff.controlDiff,
  ['before', view],
  ['after', view],
);

const changes = [
  'diff',
  /* @__PURE__ */ listOf(/* @__PURE__ */ answerOf({ before: state, after: state }, 'place', 'why')),
] as const;

export const diffToGeoJSON: typeof diffGeo.diffToGeoJSON = /* @__PURE__ */ door(
  'diffToGeoJSON',
  diffGeo.diffToGeoJSON,
  changes,
);

export const formatDiff: typeof printDiff.formatDiff = /* @__PURE__ */ door(
  'formatDiff',
  printDiff.formatDiff,
  changes,
);

export const compareRules: typeof rules.compareRules = /* @__PURE__ */ door(
  'compareRules',
  rules.compareRules,
  at,
  ['rules', /* @__PURE__ */ eachOf(rule)],
  ['', /* @__PURE__ */ options({ asOf: moment, atLeast, carry })],
);
