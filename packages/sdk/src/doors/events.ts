/** Doors of the questions what happened, and what was known of it when. */

import { campaignWord, word } from '../ask/closed-words.js';
import { door } from '../ask/door.js';
import { either, idOf, placeId } from '../ask/ids.js';
import { options } from '../ask/made-of.js';
import { moment } from '../ask/values.js';
import { eventKinds, stances } from '../ask/words.js';
import * as changes from '../events/changes-between.js';
import * as claims from '../events/claims-where.js';
import * as events from '../events/events-between.js';
import * as knowledge from '../knowledge/knowledge-history.js';
import * as latencies from '../knowledge/latency.js';
import { atLeast, rule, weighingParts } from './weighing.js';

export const eventsBetween: typeof events.eventsBetween = /* @__PURE__ */ door(
  'eventsBetween',
  events.eventsBetween,
  ['from', moment],
  ['until', moment],
  [
    '',
    /* @__PURE__ */ options(weighingParts, {
      front: /* @__PURE__ */ campaignWord('fronts'),
      kind: /* @__PURE__ */ word(...eventKinds),
      place: placeId,
    }),
  ],
);

export const changesBetween: typeof changes.changesBetween = /* @__PURE__ */ door(
  'changesBetween',
  changes.changesBetween,
  ['from', moment],
  ['until', moment],
  ['', /* @__PURE__ */ options(weighingParts)],
);

export const claimsWhere: typeof claims.claimsWhere = /* @__PURE__ */ door(
  'claimsWhere',
  claims.claimsWhere,
  [
    '',
    /* @__PURE__ */ options({
      event: /* @__PURE__ */ either('event or baseline row', 'events', 'baseline'),
      place: placeId,
      stance: /* @__PURE__ */ word(...stances),
      origin: /* @__PURE__ */ idOf('origins', 'origin'),
      alignment: /* @__PURE__ */ campaignWord('alignments'),
      language: /* @__PURE__ */ campaignWord('languages'),
      publishedFrom: moment,
      publishedUntil: moment,
    }),
  ],
);

export const knowledgeHistory: typeof knowledge.knowledgeHistory = /* @__PURE__ */ door(
  'knowledgeHistory',
  knowledge.knowledgeHistory,
  ['place', placeId],
  ['at', moment],
  ['', /* @__PURE__ */ options({ atLeast, rule })],
);

export const latency: typeof latencies.latency = /* @__PURE__ */ door(
  'latency',
  latencies.latency,
  ['place', placeId],
  ['', /* @__PURE__ */ options(weighingParts)],
);
