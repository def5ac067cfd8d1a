/** What reads a record at run time without its schemas: the register as plain data, its check, and the clock. */

export { type Fault, type FieldRule, faultsIn } from '../register/check.js';
export { instantAt, isClock, offsetAt, toRfc3339 } from '../register/clock.js';
export * from '../register/words.js';
export { recordRules } from './generated/register.js';
