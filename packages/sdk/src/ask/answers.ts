/** Kinds of what another question answered. */
import { InvalidValueError } from '../refusal/invalid.js';
import { isPlain, type Kind, readThrough } from './kind.js';
import { listOf } from './made-of.js';

/** What another question answered: an object that has these fields at least. */
export function recordOf(...fields: readonly string[]): Kind {
  return readThrough((given, where) => {
    if (!isPlain(given) || fields.some((field) => given[field] === undefined))
      throw new InvalidValueError(where, given, `an answer, with ${fields.join(', ')}`);
  });
}

/** A map that another question answered: its features are objects, and not texts to spread letter by letter. */
export const featureCollection: Kind = /* @__PURE__ */ readThrough((given, where, atlas) => {
  recordOf('type', 'features')(given, where, atlas);
  const { features } = given as Readonly<Record<string, unknown>>;
  listOf(recordOf('properties'))(features, `${where}: features`, atlas);
});

/** An answer, an event, a claim, or a list of them. Columns carry no evidence, and steps are not made before they are read. */
export const citable: Kind = /* @__PURE__ */ readThrough((given, where) => {
  if (typeof given !== 'object' || given === null || given instanceof Date)
    throw new InvalidValueError(where, given, 'an answer, an event, a claim, or a list of them');
  if (Object.values(given).some(ArrayBuffer.isView))
    throw new InvalidValueError(where, given, 'an answer with evidence: of a row, ask controlAt');
  if (Symbol.iterator in given && !Array.isArray(given))
    throw new InvalidValueError(where, given, 'a list: of steps, [...steps]');
});
