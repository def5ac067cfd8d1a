/** Doors of what puts answers into words. */

import { state } from '../ask/answers.js';
import { campaignWord } from '../ask/closed-words.js';
import { door, type PlainKind, plainDoor } from '../ask/door.js';
import { options } from '../ask/made-of.js';
import { text } from '../ask/values.js';
import { fill } from '../print/fill.js';
import * as names from '../print/name-of.js';
import { spanInWords, toWords } from '../print/words.js';
import { InvalidValueError } from '../refusal/invalid.js';

export const stateWords: typeof toWords = /* @__PURE__ */ door('stateWords', toWords, [
  'state',
  state,
]);

export const nameOf: typeof names.nameOf = /* @__PURE__ */ door(
  'nameOf',
  names.nameOf,
  ['id', text],
  ['', /* @__PURE__ */ options({ language: /* @__PURE__ */ campaignWord('nameLanguages') })],
);

const plainText: PlainKind = (given, where) => {
  if (typeof given !== 'string') throw new InvalidValueError(where, given, 'a text');
};
const maybeText: PlainKind = (given, where, all) => {
  if (given !== undefined) plainText(given, where, all);
};
const precisions: readonly unknown[] = ['minute', 'hour', 'part-of-day', 'day', 'days'];
const span: PlainKind = (given, where) => {
  const { notBefore, notAfter, precision } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const [from, until] = [notBefore, notAfter].map((time) =>
    typeof time === 'string' ? Date.parse(time) : Number.NaN,
  ) as [number, number];
  if (!(from < until) || !precisions.includes(precision))
    throw new InvalidValueError(
      where,
      given,
      `a span: { notBefore, notAfter, precision }, two instants in order and one of ${precisions.join(', ')}`,
    );
};

export const wrap: typeof fill = /* @__PURE__ */ plainDoor(
  'wrap',
  fill,
  ['text', plainText],
  ['first', maybeText],
  ['rest', maybeText],
);

export const spanWords: typeof spanInWords = /* @__PURE__ */ plainDoor('spanWords', spanInWords, [
  'span',
  span,
]);
