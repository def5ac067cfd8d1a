/** Door of the question which place a name means. */

import { campaignWord, word } from '../ask/closed-words.js';
import { door } from '../ask/door.js';
import { options } from '../ask/made-of.js';
import { point, text } from '../ask/values.js';
import { placeKinds } from '../ask/words.js';
import * as names from '../places/find-place.js';

export const findPlace: typeof names.findPlace = /* @__PURE__ */ door(
  'findPlace',
  names.findPlace,
  ['name', text],
  [
    '',
    /* @__PURE__ */ options({
      region: /* @__PURE__ */ campaignWord('regions'),
      country: /* @__PURE__ */ campaignWord('countries'),
      kind: /* @__PURE__ */ word(...placeKinds),
      near: point,
    }),
  ],
);
