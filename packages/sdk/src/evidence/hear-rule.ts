import { AtlasError } from '../refusal/atlas-error.js';
import { InvalidValueError } from '../refusal/invalid.js';

/** What a rule says, whoever wrote it: what it throws is passed on as what it is, with its own error as the cause. */
export function hearRule<T>(testimony: unknown, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof AtlasError) throw error;
    const expected = 'a testimony that the rule can weigh';
    throw new InvalidValueError('rule', testimony, expected, { cause: error });
  }
}
