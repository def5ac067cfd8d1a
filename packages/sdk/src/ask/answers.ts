/** Kinds of what another question answered. */
import { InvalidValueError } from '../refusal/invalid.js';
import { word } from './closed-words.js';
import { isPlain, type Kind, readThrough } from './kind.js';
import { listOf, type Parts } from './made-of.js';

/** What another question answered: an object that has these fields at least. */
export function recordOf(...fields: readonly string[]): Kind {
  return readThrough((given, where) => {
    if (!isPlain(given) || fields.some((field) => given[field] === undefined))
      throw new InvalidValueError(where, given, `an answer, with ${fields.join(', ')}`);
  });
}

/** The same, of which some fields are read as well: a word of none would be printed as nothing, or as it stands. */
export function answerOf(read: Parts, ...fields: readonly string[]): Kind {
  const there = recordOf(...Object.keys(read), ...fields);
  return readThrough((given, where, atlas) => {
    there(given, where, atlas);
    for (const [name, kind] of Object.entries(read))
      kind((given as Readonly<Record<string, unknown>>)[name], `${where}: ${name}`, atlas);
  });
}

/** Who held a place, as it is told of one. */
export const state: Kind = /* @__PURE__ */ answerOf(
  { status: /* @__PURE__ */ word('held', 'contested', 'uncertain', 'unknown') },
  'evidence',
);

/** Properties of one of our maps say what their feature shows. */
const drawn: Kind = (given, where) => {
  const { after, part, role, passable, status } = (given ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const shown = part ?? role ?? passable ?? status ?? after;
  if (shown === undefined || shown === null)
    throw new InvalidValueError(
      where,
      given,
      'what a feature of a map of ours has: a status, or a role',
    );
};

/** A map that another question answered: its features are objects, and not texts to spread letter by letter. */
export const featureCollection: Kind = /* @__PURE__ */ answerOf({
  type: /* @__PURE__ */ word('FeatureCollection'),
  features: /* @__PURE__ */ listOf(/* @__PURE__ */ answerOf({ properties: drawn })),
});

/** An answer, an event, a claim, or a list of them. Columns carry no evidence, and steps are not made before they are read. */
export const citable: Kind = /* @__PURE__ */ readThrough((given, where) => {
  if (typeof given !== 'object' || given === null || given instanceof Date)
    throw new InvalidValueError(where, given, 'an answer, an event, a claim, or a list of them');
  if (Object.values(given).some(ArrayBuffer.isView))
    throw new InvalidValueError(where, given, 'an answer with evidence: of a row, ask controlAt');
  if (Symbol.iterator in given && !Array.isArray(given))
    throw new InvalidValueError(where, given, 'a list: of steps, [...steps]');
  const isEmpty = (Array.isArray(given) ? given : [given]).some(leansOnNothing);
  if (isEmpty)
    throw new InvalidValueError(where, given, 'an answer with its evidence, and no promise of one');
});

/** What has no parts, and is no record or id of one: a promise that nobody awaited, or an answer of somebody else's making. */
function leansOnNothing(one: unknown): boolean {
  if (typeof one !== 'object' || one === null || 'id' in one || 'claim' in one) return false;
  return Object.values(one).every((part) => typeof part !== 'object' || part === null);
}
