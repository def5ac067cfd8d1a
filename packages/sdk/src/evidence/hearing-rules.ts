/** Rules that do not hear everybody. */
import type { Ids } from '@syria-2024/data';
import { lastly } from '../kept/lastly.js';
import { defaultRule } from './default-rule.js';
import { hearRule } from './hear-rule.js';
import { keepNamed, type Named } from './named-by.js';
import type { CredibilityRule, Testimony } from './rule.js';

/**
 * The same words and rule give the same value, so that answers are computed once. Answers stay as long as their rule does, and
 * a map of the whole record under one is some 20 MB of them: so many are kept of a rule, and what was made or asked for longest
 * ago gives way. Who goes round more of them holds them himself.
 */
const made = lastly(2);

/** A rule that hears only the origins that are kept; what nobody of them speaks of is as if never said. */
function hearing(
  rule: CredibilityRule,
  key: string,
  isHeard: (origin: string, alignment: string) => boolean,
  note: string,
  named: Partial<Named>,
): CredibilityRule {
  return made(rule, key, () => {
    const heeding = toHearing(rule, isHeard, note);
    keepNamed(heeding, { alignments: [], origins: [], ...named, rule });
    return heeding;
  });
}

function toHearing(
  rule: CredibilityRule,
  isHeard: (origin: string, alignment: string) => boolean,
  note: string,
): CredibilityRule {
  const listen = (testimony: Testimony) => hearRule(testimony, () => hearOnly(testimony, isHeard));
  const heeding = (testimony: Testimony) => {
    const heard = listen(testimony);
    return isSilent(heard) ? null : rule(heard);
  };
  const because = (testimony: Testimony) => {
    const heard = listen(testimony);
    if (isSilent(heard)) return `nobody speaks of it who is heard (${note})`;
    return `${rule.because?.(heard) ?? 'the rule says so'} (${note})`;
  };
  return Object.assign(heeding, { because });
}

/**
 * Makes a rule that does not hear the origins of one alignment; what only they speak of is as if never said.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024, withoutAlignmentRule } from '@syria-2024/sdk';
 * const rule = withoutAlignmentRule('opposition');
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule }).credibility);
 * ```
 */
export function withoutAlignmentRule(
  alignment: Ids['bloc'] | 'independent',
  rule: CredibilityRule = defaultRule,
): CredibilityRule {
  return hearing(
    rule,
    `without ${alignment}`,
    (_, other) => other !== alignment,
    `origins of the alignment '${alignment}' are not heard`,
    { alignments: [alignment] },
  );
}

/**
 * Makes a rule that hears the origins of one alignment only: the war as one side has it.
 *
 * @example
 * ```ts
 * import { controlAt, onlyAlignmentRule, syria2024 } from '@syria-2024/sdk';
 * const rule = onlyAlignmentRule('government');
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule }).status);
 * ```
 */
export function onlyAlignmentRule(
  alignment: Ids['bloc'] | 'independent',
  rule: CredibilityRule = defaultRule,
): CredibilityRule {
  return hearing(
    rule,
    `only ${alignment}`,
    (_, other) => other === alignment,
    `only origins of the alignment '${alignment}' are heard`,
    { alignments: [alignment] },
  );
}

/**
 * Makes a rule that hears the named origins only.
 *
 * @example
 * ```ts
 * import { controlAt, onlyOriginsRule, syria2024 } from '@syria-2024/sdk';
 * const rule = onlyOriginsRule(['sohr']);
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule }).credibility);
 * ```
 */
export function onlyOriginsRule(
  origins: readonly string[],
  rule: CredibilityRule = defaultRule,
): CredibilityRule {
  const kept = new Set(origins);
  const list = [...kept].sort();
  const names = list.join(', ');
  return hearing(
    rule,
    `origins ${names}`,
    (origin) => kept.has(origin),
    `only ${names || 'nobody'} heard`,
    { origins: list },
  );
}

function hearOnly(
  testimony: Testimony,
  isHeard: (origin: string, alignment: string) => boolean,
): Testimony {
  const keep = (origins: readonly string[]) =>
    origins.filter((origin) => isHeard(origin, testimony.alignments[origin] ?? 'independent'));
  const { deniedBy } = testimony;
  const admitting = keep(testimony.admitting);
  return {
    ...testimony,
    admitting,
    disinterested: keep(testimony.disinterested),
    relaying: keep(testimony.relaying),
    seeing: keep(testimony.seeing),
    interested: keep(testimony.interested),
    deniedBy: {
      disinterested: keep(deniedBy.disinterested),
      gaining: keep(deniedBy.gaining),
      losing: keep(deniedBy.losing),
    },
    // Where the admission is not heard, nothing answers the denials.
    answered: admitting.length > 0 ? keep(testimony.answered) : [],
    retracted: keep(testimony.retracted),
  };
}

function isSilent({ admitting, disinterested, interested, deniedBy }: Testimony): boolean {
  const lists = [admitting, disinterested, interested, ...Object.values(deniedBy)];
  return lists.every((origins) => origins.length === 0);
}
