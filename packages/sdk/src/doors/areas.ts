/** Doors of the questions which land that makes. */

import * as areas from '../areas/control-areas.js';
import * as front from '../areas/frontline.js';
import { defaultRadiusKm } from '../areas/radius.js';
import { featureCollection } from '../ask/answers.js';
import { bloc, word } from '../ask/closed-words.js';
import { door } from '../ask/door.js';
import { listOf, options, parts } from '../ask/made-of.js';
import { kilometres, moment } from '../ask/values.js';
import * as slim from '../geojson/slim.js';
import { weighingParts } from './weighing.js';

const at = ['at', moment] as const;
const winding = /* @__PURE__ */ word('rfc7946', 'd3');
const radiusKm = /* @__PURE__ */ parts(
  {},
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.keys(defaultRadiusKm).map((kind) => [kind, kilometres]),
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
      radiusKm,
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
      radiusKm,
      winding,
    }),
  ],
);

export const slimGeoJSON: typeof slim.slimGeoJSON = /* @__PURE__ */ door(
  'slimGeoJSON',
  slim.slimGeoJSON,
  ['map', featureCollection],
);
