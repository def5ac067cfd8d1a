/** `@syria-2024/data/register` without a build: the same exports, its rules made from the register on the spot. */
import { datasetRules as rulesOf } from '../../../data/register/dataset.js';

export {
  instantAt,
  isClock,
  keepOffset,
  offsetAt,
  toRfc3339,
} from '../../../data/register/clock.js';
export { frozen } from '../../../data/register/frozen.js';
export { once } from '../../../data/register/once.js';
export { datasetFaults, tellFaults } from '../../../data/register/truth/faults.js';
export * from '../../../data/register/words.js';
export const datasetRules = rulesOf();
