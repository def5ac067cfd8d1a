/** What reads a record at run time without its schemas: the register as plain data, its check, and the clock. */

export * from '../register/run-time.js';
export { datasetRules } from './generated/register.js';
