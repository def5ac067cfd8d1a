/** Doors of the questions what if. */

import { bloc, passage } from '../ask/closed-words.js';
import { door } from '../ask/door.js';
import { either, idOf, placeId } from '../ask/ids.js';
import type { Kind } from '../ask/kind.js';
import { choose, listOf, parts } from '../ask/made-of.js';
import { atlas, moment } from '../ask/values.js';
import * as assuming from '../scenarios/assume.js';
import * as diffing from '../scenarios/route-diff.js';
import * as withholding from '../scenarios/without.js';
import { weighingParts } from './weighing.js';

const supposition: Kind = /* @__PURE__ */ choose((given) =>
  typeof given === 'object' && given !== null && 'segment' in given
    ? parts({ segment: idOf('segments', 'segment'), passage }, { from: moment })
    : parts({ place: placeId, holder: idOf('actors', 'actor') }, { from: moment }),
);

export const assume: typeof assuming.assume = /* @__PURE__ */ door('assume', assuming.assume, [
  'suppositions',
  // What is supposed is asked of every place: of more than so many an answer would take a second.
  /* @__PURE__ */ listOf(supposition, undefined, 5000),
]);

export const without: typeof withholding.without = /* @__PURE__ */ door(
  'without',
  withholding.without,
  [
    '',
    /* @__PURE__ */ parts(
      {},
      {
        origins: /* @__PURE__ */ listOf(/* @__PURE__ */ idOf('origins', 'origin')),
        sources: /* @__PURE__ */ listOf(/* @__PURE__ */ idOf('sources', 'source')),
        claims: /* @__PURE__ */ listOf(/* @__PURE__ */ idOf('claims', 'claim')),
      },
    ),
  ],
);

const view: Kind = /* @__PURE__ */ parts(
  { from: placeId, to: placeId, at: moment },
  weighingParts,
  {
    bloc,
    avoid: /* @__PURE__ */ listOf(/* @__PURE__ */ either('place or segment', 'places', 'segments')),
    atlas,
  },
);

export const routeDiff: typeof diffing.routeDiff = /* @__PURE__ */ door(
  'routeDiff',
  diffing.routeDiff,
  ['before', view],
  ['after', view],
);
