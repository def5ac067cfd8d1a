/** `@syria-2024/data/register` without a build: the same exports, its rules made from the register on the spot. */
import { datasetRules as rulesOf } from '../../../data/register/dataset.js';

export * from '../../../data/register/run-time.js';
export const datasetRules = rulesOf();
