/** Door of what an answer tells of ids that went. */
import { type PlainKind, plainDoor } from '../ask/door.js';
import * as redirects from '../ask/redirected.js';
import { InvalidValueError } from '../refusal/invalid.js';

const anAnswer: PlainKind = (given, where) => {
  if (typeof given !== 'object' || given === null)
    throw new InvalidValueError(where, given, 'an answer');
};

export const redirectedIn: typeof redirects.redirectedIn = /* @__PURE__ */ plainDoor(
  'redirectedIn',
  redirects.redirectedIn,
  ['answer', anAnswer],
);
