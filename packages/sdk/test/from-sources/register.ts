/** `@syria-2024/data/register` without a build: the same exports, its rules made from the register on the spot. */
import { datasetRules as rulesOf } from '../../../data/register/dataset.js';

export { wordLists } from '../../../data/register/words/word-lists.js';
export {
  eventKinds,
  passages,
  placeKinds,
  roadClasses,
  stances,
} from '../../../data/register/words/words.js';
export { packSpan, toColumn, unpackSpan, valuesIn } from '../../../data/src/packing.js';
export { RecordError } from '../../../data/src/record-error.js';
export const datasetRules = rulesOf();
