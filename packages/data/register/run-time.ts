/** What reads a record at run time, but for the rules, which are written at build. */

export { type Column, toColumn, valuesIn } from './packing/columns.js';
export { type PackedSpan, packSpan, unpackSpan } from './packing/spans.js';
export { chainFrom } from './plain/chain.js';
export { instantAt, isClock, keepOffset, offsetAt, toRfc3339 } from './plain/clock.js';
export { frozen } from './plain/frozen.js';
export { once } from './plain/once.js';
export { isWithin } from './plain/rings.js';
export { type DatasetFault, datasetFaults } from './truth/faults.js';
export { tellFaults } from './truth/tell-faults.js';
export { wordLists } from './words/word-lists.js';
export { eventKinds, passages, placeKinds, roadClasses, stances } from './words/words.js';
