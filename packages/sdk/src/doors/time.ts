/** Doors of the campaign's clock. */
import { door } from '../ask/door.js';
import { moment } from '../ask/values.js';
import * as days from '../time/covered.js';
import * as moments from '../time/when.js';

export const coveredDays: typeof days.coveredDays = /* @__PURE__ */ door(
  'coveredDays',
  days.coveredDays,
);

export const localTime: typeof moments.localTime = /* @__PURE__ */ door(
  'localTime',
  moments.localTime,
  ['when', moment],
);
