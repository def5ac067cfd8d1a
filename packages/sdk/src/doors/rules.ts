/** Doors of the rules that are made. */
import { type PlainKind, plainDoor } from '../ask/door.js';
import * as hearing from '../evidence/hearing-rules.js';
import * as rules from '../evidence/rule.js';
import { InvalidValueError } from '../refusal/invalid.js';

const text: PlainKind = (given, where) => {
  if (typeof given !== 'string') throw new InvalidValueError(where, given, 'a text');
};
const texts: PlainKind = (given, where) => {
  if (!Array.isArray(given) || !given.every((one) => typeof one === 'string'))
    throw new InvalidValueError(where, given, 'a list of ids');
};
const rows: PlainKind = (given, where) => {
  if (!Array.isArray(given) || !given.every((row) => typeof row?.when === 'function'))
    throw new InvalidValueError(
      where,
      given,
      'a list of rows, each { when, credibility, because }',
    );
};
const rule: PlainKind = (given, where) => {
  if (given !== undefined && typeof given !== 'function')
    throw new InvalidValueError(where, given, 'a rule');
};

export const ruleOf: typeof rules.ruleOf = /* @__PURE__ */ plainDoor('ruleOf', rules.ruleOf, [
  'rows',
  rows,
]);

export const withoutAlignmentRule: typeof hearing.withoutAlignmentRule = /* @__PURE__ */ plainDoor(
  'withoutAlignmentRule',
  hearing.withoutAlignmentRule,
  ['alignment', text],
  ['rule', rule],
);

export const onlyAlignmentRule: typeof hearing.onlyAlignmentRule = /* @__PURE__ */ plainDoor(
  'onlyAlignmentRule',
  hearing.onlyAlignmentRule,
  ['alignment', text],
  ['rule', rule],
);

export const onlyOriginsRule: typeof hearing.onlyOriginsRule = /* @__PURE__ */ plainDoor(
  'onlyOriginsRule',
  hearing.onlyOriginsRule,
  ['origins', texts],
  ['rule', rule],
);
