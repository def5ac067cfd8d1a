/** Doors of the questions what happened, and what was known of it when. */

import { door } from '../ask/door.js';
import { campaignWord, type Kind, moment, options, placeId, word } from '../ask/kinds.js';
import { eventKinds } from '../ask/words.js';
import * as events from '../events/events-between.js';
import * as knowledge from '../knowledge/knowledge-history.js';
import * as latencies from '../knowledge/latency.js';
import { weighingParts } from './weighing.js';

export const eventsBetween: typeof events.eventsBetween = /* @__PURE__ */ door(
  'eventsBetween',
  events.eventsBetween,
  ['from', moment],
  ['until', moment],
  [
    '',
    /* @__PURE__ */ options({
      ...weighingParts,
      front: /* @__PURE__ */ campaignWord('fronts'),
      kind: /* @__PURE__ */ word(...eventKinds),
      place: placeId,
    }),
  ],
);

export const knowledgeHistory: typeof knowledge.knowledgeHistory = /* @__PURE__ */ door(
  'knowledgeHistory',
  knowledge.knowledgeHistory,
  ['place', placeId],
  ['at', moment],
  [
    '',
    /* @__PURE__ */ options({
      atLeast: weighingParts.atLeast as Kind,
      rule: weighingParts.rule as Kind,
    }),
  ],
);

export const latency: typeof latencies.latency = /* @__PURE__ */ door(
  'latency',
  latencies.latency,
  ['place', placeId],
  ['', /* @__PURE__ */ options(weighingParts)],
);
