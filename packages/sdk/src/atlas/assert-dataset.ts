import { DatasetError } from '../errors.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { datasetFaults, datasetRules, tellFaults } from './register.js';

/** Throws a `DatasetError` that lists everything in a dataset that cannot be. */
export function assertDataset(given: unknown): void {
  const faults = read(given);
  if (faults.length === 0) return;
  const message = tellFaults(faults, (word, valid) => {
    const near = nearestWord(word, valid);
    return near === undefined ? '' : `; did you mean '${near}'?`;
  });
  throw new DatasetError(message);
}

function read(given: unknown) {
  try {
    return datasetFaults(given, datasetRules);
  } catch (error) {
    // A getter or a proxy of the caller's that throws.
    throw new DatasetError('the dataset cannot be read; expected plain data', { cause: error });
  }
}
