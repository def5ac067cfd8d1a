import { readBoundaries } from '../read/boundaries.js';
import { readCampaign } from '../read/campaign.js';
import { curatedFolder } from '../read/files.js';
import type { Problem } from '../read/problem.js';
import { type Records, readRecords } from '../read/records.js';
import { type Derived, derive } from './index.js';

/**
 * The dataset of a curated folder as it stands, and the records that it is of, for tools that count: lint is not asked,
 * unreadable files are told and left out.
 */
export function readDataset(folder = curatedFolder): {
  dataset?: Derived;
  records: Records;
  problems: Problem[];
} {
  const { records, problems } = readRecords(folder);
  const { campaign, problems: unsaid } = readCampaign(folder);
  const all = [...problems, ...unsaid];
  if (campaign === undefined) return { records, problems: all };
  const dataset = derive(records, campaign, readBoundaries(folder), '0.0.0');
  return { dataset, records, problems: all };
}
