/** The register as plain data, for readers of a record that carry no zod. */
import { datasetRules } from '../register/dataset.js';
import { toldValue } from './examples.js';
import { literal } from './literal.js';

export function registerModule(): string {
  return `import type { DatasetRules } from '../../register/truth/faults.js';

${toldValue('datasetRules', '/register', 'Collection → the kind of its ids, what each field names, and the form of its records.', 'datasetRules.places?.one')}export const datasetRules: DatasetRules = ${literal(datasetRules())};
`;
}
