/** Doors of the questions how far. */

import { bloc, word } from '../ask/closed-words.js';
import { door } from '../ask/door.js';
import { placeId } from '../ask/ids.js';
import type { Kind } from '../ask/kind.js';
import { choose, options, parts } from '../ask/made-of.js';
import { kilometres, moment, point } from '../ask/values.js';
import * as approaches from '../distance/approach.js';
import * as measures from '../distance/check-measures.js';
import * as distances from '../distance/distance.js';
import * as rings from '../distance/encirclement.js';
import * as nearest from '../distance/nearest-held.js';
import { weighingParts } from './weighing.js';

const placeOrPoint: Kind = /* @__PURE__ */ choose((given) =>
  typeof given === 'object' && given !== null ? point : placeId,
);
const measured = [
  '',
  /* @__PURE__ */ options({
    by: /* @__PURE__ */ word('geodesic', 'road'),
    to: /* @__PURE__ */ word('centre', 'edge'),
  }),
] as const;

export const distanceBetween: typeof distances.distanceBetween = /* @__PURE__ */ door(
  'distanceBetween',
  distances.distanceBetween,
  ['from', placeOrPoint],
  ['to', placeOrPoint],
  measured,
);

export const distanceTo: typeof distances.distanceTo = /* @__PURE__ */ door(
  'distanceTo',
  distances.distanceTo,
  ['target', placeId],
  ['from', placeOrPoint],
  measured,
);

export const nearestHeld: typeof nearest.nearestHeld = /* @__PURE__ */ door(
  'nearestHeld',
  nearest.nearestHeld,
  ['', /* @__PURE__ */ parts({ to: placeId, bloc, at: moment }, weighingParts)],
);

export const approach: typeof approaches.approach = /* @__PURE__ */ door(
  'approach',
  approaches.approach,
  [
    '',
    /* @__PURE__ */ parts({ towards: placeId, bloc }, weighingParts, {
      from: moment,
      until: moment,
    }),
  ],
);

export const encirclement: typeof rings.encirclement = /* @__PURE__ */ door(
  'encirclement',
  rings.encirclement,
  [
    '',
    /* @__PURE__ */ parts({ place: placeId, at: moment, bloc }, weighingParts, {
      withinKm: kilometres,
    }),
  ],
);

export const checkMeasures: typeof measures.checkMeasures = /* @__PURE__ */ door(
  'checkMeasures',
  measures.checkMeasures,
  ['', /* @__PURE__ */ options(weighingParts)],
);
