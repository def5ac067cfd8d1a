/** Doors of the questions which land that makes. */

import * as areas from '../areas/control-areas.js';
import * as front from '../areas/frontline.js';
import { defaultReachKm } from '../areas/reach.js';
import { featureCollection } from '../ask/answers.js';
import { bloc, word } from '../ask/closed-words.js';
import { door } from '../ask/door.js';
import { listOf, options, parts } from '../ask/made-of.js';
import { kilometres, moment } from '../ask/values.js';
import * as slim from '../geojson/slim.js';
import { weighingParts } from './weighing.js';

const at = ['at', moment] as const;
const winding = /* @__PURE__ */ word('rfc7946', 'd3');
const reachKm = /* @__PURE__ */ parts(
  {},
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.keys(defaultReachKm).map((kind) => [kind, kilometres]),
  ),
);

export const controlAreas: typeof areas.controlAreas = /* @__PURE__ */ door(
  'controlAreas',
  areas.controlAreas,
  at,
  [
    '',
    /* @__PURE__ */ options(weighingParts, {
      by: /* @__PURE__ */ word('bloc', 'holder'),
      reachKm,
      winding,
    }),
  ],
);

export const frontline: typeof front.frontline = /* @__PURE__ */ door(
  'frontline',
  front.frontline,
  at,
  [
    '',
    /* @__PURE__ */ options(weighingParts, {
      between: /* @__PURE__ */ listOf(bloc, 2),
      reachKm,
      winding,
    }),
  ],
);

export const slimGeoJSON: typeof slim.slimGeoJSON = /* @__PURE__ */ door(
  'slimGeoJSON',
  slim.slimGeoJSON,
  ['map', featureCollection],
);
