import { readCampaign } from '../../read/campaign.js';
import type { Campaign } from '../../register/campaign.js';

let known: Campaign | undefined;

/** The campaign whose record this is: its clock reads every written time, and its days are the covered ones. */
export function campaign(): Campaign {
  if (known) return known;
  const { campaign: read, problems } = readCampaign();
  if (!read) throw new RangeError(problems.map(({ message }) => message).join('; '));
  known = read;
  return read;
}
