import { kinds } from '../../register/kinds.js';
import type { Rule } from '../help/rule.js';
import { textsIn } from '../help/texts.js';

/** On the way of a plain address anybody can change what its reader sees. */
export const plainHttp: Rule = {
  name: 'plain-http',
  description: 'An address is https, but where the page answers to http alone',
  scope: kinds,
  *check(records) {
    for (const { entry, path, text } of textsIn(records))
      if (/^http:\/\//.test(text))
        yield entry.problem(
          'plain-http',
          path,
          `${text} is plain http; expected https, or an exception that says why not`,
        );
  },
};
