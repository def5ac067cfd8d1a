/**
 * What a record may be, as plain data, for readers that carry no schemas: its words, and the rules of its fields; and how a
 * record is packed into columns.
 */

export type { Column } from '../register/packing/columns.js';
export type { PackedSpan } from '../register/packing/spans.js';
export { wordLists } from '../register/words/word-lists.js';
export { eventKinds, passages, placeKinds, roadClasses, stances } from '../register/words/words.js';
export { datasetRules } from './generated/register.js';
export { packSpan, toColumn, unpackSpan, valuesIn } from './packing.js';
export { RecordError } from './record-error.js';
