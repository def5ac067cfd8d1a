/** The options that every question about control or roads takes. */
import { bloc, campaignWord, word } from '../ask/closed-words.js';
import { idOf } from '../ask/ids.js';
import type { Kind } from '../ask/kind.js';
import type { Parts } from '../ask/made-of.js';
import { functionValue, moment } from '../ask/values.js';
import { namedBy } from '../evidence/named-by.js';
import type { CredibilityRule } from '../evidence/rule.js';

const alignment: Kind = /* @__PURE__ */ campaignWord('alignments');
const origin: Kind = /* @__PURE__ */ idOf('origins', 'origin');

/** A rule; one that was made to hear some, or not to, names those of this atlas. */
export const rule: Kind = (given, where, atlas) => {
  functionValue(given, where, atlas);
  for (let named = namedBy(given as CredibilityRule); named; named = namedBy(named.rule)) {
    for (const one of named.alignments) alignment(one, `${where}: alignment`, atlas);
    for (const one of named.origins) origin(one, `${where}: origin`, atlas);
  }
};

export const atLeast: Kind = /* @__PURE__ */ word('confirmed', 'probable', 'possible');
export const carry: Kind = /* @__PURE__ */ word('until-overtaken', 'forever');

export const weighingParts: Parts = { asOf: moment, atLeast, rule, carry };

export const blocPart: Parts = { bloc };
