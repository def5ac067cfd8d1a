/** Doors of what puts answers into words. */
import { door } from '../ask/door.js';
import { recordOf } from '../ask/kinds.js';
import { toWords } from '../print/words.js';

export { fill as wrap } from '../print/fill.js';
export { spanInWords as spanWords } from '../print/words.js';

export const stateWords: typeof toWords = /* @__PURE__ */ door('stateWords', toWords, [
  'state',
  /* @__PURE__ */ recordOf('status', 'evidence'),
]);
