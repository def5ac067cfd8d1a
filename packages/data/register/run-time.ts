/** What reads a record at run time, but for the rules, which are written at build. */

export { chainFrom } from './chain.js';
export { instantAt, isClock, keepOffset, offsetAt, toRfc3339 } from './clock.js';
export { frozen } from './frozen.js';
export { once } from './once.js';
export { isWithin } from './rings.js';
export { type DatasetFault, datasetFaults } from './truth/faults.js';
export { tellFaults } from './truth/tell-faults.js';
export { wordLists } from './word-lists.js';
export { eventKinds, passages, placeKinds, roadClasses, stances } from './words.js';
