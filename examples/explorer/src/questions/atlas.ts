/** The atlas that a question is put to: the record, with what is supposed and without who is silenced. */
import {
  type Atlas,
  againstInterestOnlyRule,
  anyClaimRule,
  assume,
  type CredibilityRule,
  confirmedOnlyRule,
  defaultRule,
  without,
} from '@syria-2024/sdk/engine';
import type { Asked, RuleName } from './asked.js';

const rules: Readonly<Record<RuleName, CredibilityRule>> = {
  shipped: defaultRule,
  confirmed: confirmedOnlyRule,
  any: anyClaimRule,
  'against-interest': againstInterestOnlyRule,
};

/** Of each record the last few scenarios, so that the next step of a slider finds everything computed. */
const kept = new WeakMap<Atlas, Map<string, Atlas>>();
const most = 4;

export function atlasFor(atlas: Atlas, { supposed, silenced }: Asked): Atlas {
  if (supposed.length === 0 && silenced.length === 0) return atlas;
  const key = JSON.stringify([supposed, silenced]);
  const known = kept.get(atlas) ?? new Map<string, Atlas>();
  kept.set(atlas, known);
  const found = known.get(key);
  if (found) return found;
  const heard = silenced.length === 0 ? atlas : without(atlas, { origins: silenced });
  const made = assume(
    heard,
    supposed.map(({ from, ...what }) => (from === null ? what : { ...what, from })),
  );
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(key, made);
  return made;
}

export function weighingOf({ known, rule }: Asked) {
  return { ...(known === null ? {} : { asOf: known }), rule: rules[rule] };
}
