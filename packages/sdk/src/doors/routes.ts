/** Doors of the questions about roads. */
import { door } from '../ask/door.js';
import {
  bloc,
  count,
  either,
  idOf,
  listOf,
  moment,
  options,
  type Parts,
  parts,
  placeId,
  recordOf,
} from '../ask/kinds.js';
import * as network from '../geojson/network.js';
import * as route from '../geojson/route.js';
import * as checking from '../routes/check-route.js';
import * as choking from '../routes/chokepoints.js';
import * as corridors from '../routes/corridors.js';
import * as isolation from '../routes/isolated.js';
import * as timeline from '../routes/timeline.js';
import { weighingParts } from './weighing.js';

const avoid = /* @__PURE__ */ listOf(
  /* @__PURE__ */ either('place or segment', 'places', 'segments'),
);
const asking: Parts = { ...weighingParts, bloc, avoid };
const ends: Parts = { from: placeId, to: placeId };

export const checkRoute: typeof checking.checkRoute = /* @__PURE__ */ door(
  'checkRoute',
  checking.checkRoute,
  ['', /* @__PURE__ */ parts({ ...ends, at: moment }, asking)],
);

export const routeTimeline: typeof timeline.routeTimeline = /* @__PURE__ */ door(
  'routeTimeline',
  timeline.routeTimeline,
  ['', /* @__PURE__ */ parts(ends, { ...asking, at: moment })],
);

export const chokepoints: typeof choking.chokepoints = /* @__PURE__ */ door(
  'chokepoints',
  choking.chokepoints,
  ['', /* @__PURE__ */ parts({ ...ends, at: moment }, { ...asking, limit: count, extra: count })],
);

export const isolated: typeof isolation.isolated = /* @__PURE__ */ door(
  'isolated',
  isolation.isolated,
  ['', /* @__PURE__ */ parts({ place: placeId, at: moment }, asking)],
);

export const checkCorridors: typeof corridors.checkCorridors = /* @__PURE__ */ door(
  'checkCorridors',
  corridors.checkCorridors,
  [
    '',
    /* @__PURE__ */ options({
      ...weighingParts,
      bloc,
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
  ['', /* @__PURE__ */ options({ ...weighingParts, bloc })],
);

export const routeGeoJSON: typeof route.routeGeoJSON = /* @__PURE__ */ door(
  'routeGeoJSON',
  route.routeGeoJSON,
  ['answer', /* @__PURE__ */ recordOf('status', 'from', 'to', 'bloc', 'at')],
);
