/** The options that every question about control or roads takes. */
import { bloc, functionValue, moment, type Parts, word } from '../ask/kinds.js';

export const rule = functionValue;

export const weighingParts: Parts = {
  asOf: moment,
  atLeast: /* @__PURE__ */ word('confirmed', 'probable', 'possible'),
  rule,
  carry: /* @__PURE__ */ word('until-overtaken', 'forever'),
};

export const blocPart: Parts = { bloc };
