/** Door of the question which place a name means. */

import { door } from '../ask/door.js';
import { campaignWord, type Kind, listOf, number, options, text, word } from '../ask/kinds.js';
import { readPoint } from '../ask/point.js';
import { placeKinds } from '../ask/words.js';
import * as names from '../places/find-place.js';

const pair = /* @__PURE__ */ listOf(/* @__PURE__ */ number(Number.isFinite, 'a number'), 2);
const point: Kind = (given, where, atlas) => {
  pair(given, where, atlas);
  readPoint(atlas, given);
};

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
