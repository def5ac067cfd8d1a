/** A dataset as a module whose ids and languages are literal types, so that the compiler refuses a misspelt one. */
import type { Dataset } from '@syria-2024/data';
import { datasetRules } from '@syria-2024/data/register';

export function toModule(dataset: Dataset): string {
  const unions = Object.entries(datasetRules).flatMap(([name, { one }]) => {
    if (one === null) return [];
    const rows = (dataset[name as keyof Dataset] ?? []) as readonly { readonly id: string }[];
    const ids = rows.map(({ id }) => JSON.stringify(id)).join(' | ');
    return `  ${one}: ${ids || 'never'};\n`;
  });
  const languages = dataset.meta.languages ?? [];
  const text = JSON.stringify(JSON.stringify(dataset));
  return `// Made by npm run build; not to be edited.
import type { Dataset, Ids } from '@syria-2024/data';

export interface KyivIds extends Ids {
${unions.join('')}  names: {${languages.map((one) => ` readonly '${one}'?: string;`).join('')} };
}

export const dataset = JSON.parse(${text}) as Dataset<KyivIds>;
`;
}
