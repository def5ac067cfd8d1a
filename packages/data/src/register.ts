/** What reads a record at run time without its schemas: the arithmetic of its clock, and the closed lists of words. */
export { instantAt, isClock, offsetAt, toRfc3339 } from '../schema/clock.js';
export { eventKinds, passages, placeKinds, stances } from '../schema/words.js';
