/** How evidence is weighed: as the question gives it, and as it is read. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { parseWhen, type When } from '../time/when.js';
import type { Credibility } from './credibility.js';
import { defaultRule } from './default-rule.js';
import type { CredibilityRule } from './rule.js';

/**
 * How evidence is to be weighed; every question about control or roads takes these.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024, type WeighingOptions } from '@syria-2024/sdk';
 * const strict: WeighingOptions = { asOf: '2024-12-05T18:00', atLeast: 'confirmed' };
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', strict).status);
 * ```
 */
export interface WeighingOptions {
  /** Knowledge time: only claims published by then count. Left out: all that the record knows. */
  readonly asOf?: When;
  /** Events believed less than this leave an answer uncertain. Default `possible`. */
  readonly atLeast?: Exclude<Credibility, 'refuted' | 'doubtful'>;
  /** Default {@link defaultRule}. */
  readonly rule?: CredibilityRule;
  /** How long a word on a place is carried forward: until the front has gone past it (the default), or for ever. */
  readonly carry?: Carry;
}

export type Carry = 'until-overtaken' | 'forever';

/** The same, read. */
export interface Weighing {
  /** Milliseconds; infinity: all that is known today. */
  readonly asOf: number;
  readonly atLeast: Credibility;
  readonly rule: CredibilityRule;
  readonly carry: Carry;
}

/** As a question is weighed that says nothing of it: by all that is known. */
export function isDefault({ asOf, atLeast, rule, carry }: Weighing): boolean {
  return (
    asOf === Number.POSITIVE_INFINITY &&
    atLeast === 'possible' &&
    rule === defaultRule &&
    carry === 'until-overtaken'
  );
}

export function toWeighing<I extends Ids>(atlas: Atlas<I>, options: WeighingOptions): Weighing {
  return {
    asOf: options.asOf === undefined ? Number.POSITIVE_INFINITY : parseWhen(atlas, options.asOf),
    atLeast: options.atLeast ?? 'possible',
    rule: options.rule ?? defaultRule,
    carry: options.carry ?? 'until-overtaken',
  };
}
