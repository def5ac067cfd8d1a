/** What reads a record at run time without its schemas: the register as plain data, its check, and the clock. */

export { instantAt, isClock, keepOffset, offsetAt, toRfc3339 } from '../register/clock.js';
export { frozen } from '../register/frozen.js';
export { once } from '../register/once.js';
export { type DatasetFault, datasetFaults, tellFaults } from '../register/truth/faults.js';
export * from '../register/words.js';
export { datasetRules } from './generated/register.js';
