/** The register as plain data, for readers of a record that carry no zod. */
import { datasetRules } from '../register/dataset.js';
import { literal } from './literal.js';

export function registerModule(): string {
  return `import type { DatasetRules } from '../../register/truth/faults.js';

/** Collection → the kind of its ids, what each field names, and the form of its records. */
export const datasetRules: DatasetRules = ${literal(datasetRules())};
`;
}
