import { DatasetError } from '../refusal/dataset-error.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { frozenCopy } from './frozen-copy.js';
import { datasetFaults, datasetRules, tellFaults } from './register.js';

/** The dataset, frozen as it was checked. Throws a `DatasetError` that lists everything in it that cannot be. */
export function assertDataset<T>(given: T): T {
  const { dataset, faults } = read(given);
  if (faults.length === 0) return dataset;
  const message = tellFaults(faults, (word, valid) => {
    const near = nearestWord(word, valid);
    return near === undefined ? '' : `; did you mean '${near}'?`;
  });
  throw new DatasetError(message);
}

function read<T>(given: T) {
  try {
    const dataset = frozenCopy(given);
    return { dataset, faults: datasetFaults(dataset, datasetRules) };
  } catch (error) {
    // A getter or a proxy of the caller's that throws.
    throw new DatasetError('the dataset cannot be read; expected plain data', { cause: error });
  }
}
