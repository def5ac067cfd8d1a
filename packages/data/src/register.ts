/** What reads a record at run time without its schemas: the arithmetic of its clock. */
export { instantAt, isClock, offsetAt, toRfc3339 } from '../schema/clock.js';
