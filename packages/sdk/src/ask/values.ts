import { isAtlas } from '../atlas/made-atlas.js';
import { InvalidValueError, NotAnAtlasError } from '../refusal/invalid.js';
import { refuseTime } from '../time/refuse-time.js';
import { type Kind, standingAs } from './kind.js';
import { readPoint } from './point.js';

/** A moment's form is read where its instant is needed; here only what can be no moment is refused. */
export const moment: Kind = /* @__PURE__ */ standingAs(2, (given, _, atlas) => {
  if (typeof given === 'string') return undefined;
  if (given instanceof Date) return copyOfDate(given) ?? refuseTime(atlas, given);
  return refuseTime(atlas, given);
});

/** What a date says by itself, whatever was written over its methods; undefined where it only looks like one. */
function copyOfDate(given: Date): Date | undefined {
  try {
    return new Date(Date.prototype.getTime.call(given));
  } catch {
    return undefined;
  }
}

/** A number in bounds; `expected` says them in words. */
export function number(fits: (given: number) => boolean, expected: string): Kind {
  return (given, where) => {
    if (typeof given !== 'number' || !fits(given))
      throw new InvalidValueError(where, given, expected);
  };
}

export const kilometres: Kind = /* @__PURE__ */ number((km) => km > 0, 'km above 0, or Infinity');
export const count: Kind = /* @__PURE__ */ number(
  (n) => Number.isInteger(n) && n >= 0,
  'a whole number from 0',
);

export const point: Kind = (given, _, atlas) => {
  const [lon, lat] = readPoint(atlas, given);
  return { lon, lat };
};

export const text: Kind = /* @__PURE__ */ standingAs(2, (given, where) => {
  if (typeof given !== 'string') throw new InvalidValueError(where, given, 'a text');
});

export const functionValue: Kind = (given, where) => {
  if (typeof given !== 'function')
    throw new InvalidValueError(where, given, 'a rule: a function from testimony to a credibility');
};

export const atlas: Kind = (given, where) => {
  if (!isAtlas(given)) throw new NotAnAtlasError(where, given);
};
