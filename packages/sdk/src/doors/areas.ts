/** Doors of the questions which land that makes. */

import * as areas from '../areas/control-areas.js';
import * as front from '../areas/frontline.js';
import { door } from '../ask/door.js';
import { bloc, kilometres, listOf, moment, options, word } from '../ask/kinds.js';
import { weighingParts } from './weighing.js';

const at = ['at', moment] as const;

export const controlAreas: typeof areas.controlAreas = /* @__PURE__ */ door(
  'controlAreas',
  areas.controlAreas,
  at,
  [
    '',
    /* @__PURE__ */ options({
      ...weighingParts,
      by: /* @__PURE__ */ word('bloc', 'holder'),
      extrapolatedBeyondKm: kilometres,
    }),
  ],
);

export const frontline: typeof front.frontline = /* @__PURE__ */ door(
  'frontline',
  front.frontline,
  at,
  [
    '',
    /* @__PURE__ */ options({
      ...weighingParts,
      between: /* @__PURE__ */ listOf(bloc, 2),
      extrapolatedBeyondKm: kilometres,
    }),
  ],
);
