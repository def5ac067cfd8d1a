/** Everything that is written, as one dataset. */
import type { Dataset } from '@syria-2024/data';
import { datasetSchema, toDataset, type WrittenProblem } from '@syria-2024/data/schema';
import { readOutline } from './outline.js';
import { readSources, readYaml } from './sources.js';
import { readTables } from './tables.js';

export const home = new URL('../', import.meta.url);

/** What is wrong with the written campaign, one line each. */
export class CampaignError extends Error {
  override readonly name = 'CampaignError';
}

export function readCampaign(folder = home): Dataset {
  const { dataset, problems } = toDataset({
    campaign: readYaml(new URL('campaign.yaml', folder)),
    records: { ...readTables(folder), sources: readSources(folder) },
    boundaries: readOutline(),
  });
  if (problems) throw new CampaignError(problems.map(toLine).join('\n'));
  const checked = datasetSchema.safeParse(dataset);
  if (!checked.success)
    throw new CampaignError(checked.error.issues.map(({ message }) => message).join('\n'));
  return dataset;
}

function toLine({ kind, id, path, message }: WrittenProblem): string {
  return [`${kind} ${id}`.trim(), path.join('.'), message].filter(Boolean).join(': ');
}
