/** The options that every question about control or roads takes. */
import { bloc, functionValue, type Kind, moment, type Parts, word } from '../ask/kinds.js';

export const rule = functionValue;

export const atLeast: Kind = /* @__PURE__ */ word('confirmed', 'probable', 'possible');
export const carry: Kind = /* @__PURE__ */ word('until-overtaken', 'forever');

export const weighingParts: Parts = { asOf: moment, atLeast, rule, carry };

export const blocPart: Parts = { bloc };
