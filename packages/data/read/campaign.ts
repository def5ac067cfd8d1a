import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Campaign, writtenCampaign } from '../register/campaign.js';
import { curatedFolder } from './files.js';
import type { Problem } from './problem.js';
import { readYaml } from './yaml.js';

const file = 'campaign.yaml';

/** What the record as a whole is about. */
export function readCampaign(folder = curatedFolder): { campaign?: Campaign; problems: Problem[] } {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    const message = 'missing: it names the covered days, the clock, the country';
    return { problems: [{ file, line: 1, column: 1, rule: 'files', message }] };
  }
  const { value, problems } = readYaml(file, text, writtenCampaign);
  return { ...(value && { campaign: value }), problems };
}
