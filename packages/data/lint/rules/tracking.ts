import { kinds } from '../../register/kinds.js';
import type { Rule } from '../help/rule.js';
import { textsIn } from '../help/texts.js';
import { trackingIn, withoutTracking } from '../help/tracking.js';

/** An address says which page was read, and nothing of who sent its reader there. */
export const tracking: Rule = {
  name: 'tracking',
  description: 'No address carries marks that track its reader',
  scope: kinds,
  *check(records) {
    for (const { entry, path, text } of textsIn(records)) {
      if (!URL.canParse(text) || !/^https?:/.test(text)) continue;
      const [mark] = trackingIn(text);
      if (mark !== undefined)
        yield entry.problem(
          'tracking',
          path,
          `${mark} tracks whoever follows it; expected ${withoutTracking(text)}`,
        );
    }
  },
};
