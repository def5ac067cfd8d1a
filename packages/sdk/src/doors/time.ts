/** Doors of the campaign's clock. */
import { door } from '../ask/door.js';
import { moment } from '../ask/kinds.js';
import * as instants from '../time/instant.js';

export const coveredDays: typeof instants.coveredDays = /* @__PURE__ */ door(
  'coveredDays',
  instants.coveredDays,
);

export const localTime: typeof instants.localTime = /* @__PURE__ */ door(
  'localTime',
  instants.localTime,
  ['when', moment],
);
