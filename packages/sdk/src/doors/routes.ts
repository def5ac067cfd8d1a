/** Doors of the questions about roads. */

import { answerOf } from '../ask/answers.js';
import { bloc, word } from '../ask/closed-words.js';
import { door } from '../ask/door.js';
import { either, idOf, placeId } from '../ask/ids.js';
import { choose, listOf, options, type Parts, parts } from '../ask/made-of.js';
import { count, moment, number } from '../ask/values.js';
import { roadClasses } from '../ask/words.js';
import * as network from '../geojson/network.js';
import * as route from '../geojson/route.js';
import * as reaching from '../routes/check-reach.js';
import * as checking from '../routes/check-route.js';
import * as choking from '../routes/chokepoints.js';
import * as corridorChecks from '../routes/corridor-table.js';
import * as timeline from '../routes/timeline.js';
import { weighingParts } from './weighing.js';

const avoid = /* @__PURE__ */ listOf(
  /* @__PURE__ */ either('place or segment', 'places', 'segments'),
);
const bounds = /* @__PURE__ */ parts(
  {},
  {
    detour: /* @__PURE__ */ number((times) => times >= 1, 'how many times the usual way, from 1'),
    roughest: /* @__PURE__ */ word(...roadClasses),
  },
);
const within = /* @__PURE__ */ choose((given) =>
  typeof given === 'object' ? bounds : /* @__PURE__ */ word('any'),
);
const asking: Parts = { bloc, avoid, within };
const ends: Parts = { from: placeId, to: placeId };
const endsAt: Parts = { from: placeId, to: placeId, at: moment };

export const checkRoute: typeof checking.checkRoute = /* @__PURE__ */ door(
  'checkRoute',
  checking.checkRoute,
  ['', /* @__PURE__ */ parts(endsAt, weighingParts, asking)],
);

export const routeTimeline: typeof timeline.routeTimeline = /* @__PURE__ */ door(
  'routeTimeline',
  timeline.routeTimeline,
  ['', /* @__PURE__ */ parts(ends, weighingParts, asking, { at: moment })],
);

export const chokepoints: typeof choking.chokepoints = /* @__PURE__ */ door(
  'chokepoints',
  choking.chokepoints,
  ['', /* @__PURE__ */ parts(endsAt, weighingParts, asking, { limit: count, extra: count })],
);

export const checkReach: typeof reaching.checkReach = /* @__PURE__ */ door(
  'checkReach',
  reaching.checkReach,
  ['', /* @__PURE__ */ parts({ place: placeId, at: moment }, weighingParts, { bloc, avoid })],
);

export const checkCorridors: typeof corridorChecks.checkCorridors = /* @__PURE__ */ door(
  'checkCorridors',
  corridorChecks.checkCorridors,
  [
    '',
    /* @__PURE__ */ options(weighingParts, {
      bloc,
      besides: bloc,
      within,
      at: moment,
      days: /* @__PURE__ */ listOf(moment),
      corridors: /* @__PURE__ */ listOf(/* @__PURE__ */ idOf('corridors', 'corridor')),
    }),
  ],
);

export const networkGeoJSON: typeof network.networkGeoJSON = /* @__PURE__ */ door(
  'networkGeoJSON',
  network.networkGeoJSON,
  ['at', moment],
  ['', /* @__PURE__ */ options(weighingParts, { bloc })],
);

export const routeGeoJSON: typeof route.routeGeoJSON = /* @__PURE__ */ door(
  'routeGeoJSON',
  route.routeGeoJSON,
  [
    'answer',
    /* @__PURE__ */ answerOf(
      { status: /* @__PURE__ */ word('open', 'uncertain', 'severed') },
      'from',
      'to',
      'bloc',
      'at',
    ),
  ],
);
