import { fileURLToPath } from 'node:url';
import { derive } from '../../derive/index.js';
import { readBoundaries } from '../../read/boundaries.js';
import { readCampaign } from '../../read/campaign.js';
import { readRecords } from '../../read/records.js';
import type { Campaign } from '../../register/campaign.js';
import { drawAudit } from '../../tools/audit/draw.js';

const { records } = readRecords(fileURLToPath(new URL('../fixtures/stats', import.meta.url)));

/** Five claims of four sources: four on which control rests, and `monthly-2024-12-hama-c01`. */
const read = derive(records, readCampaign().campaign as Campaign, readBoundaries(), '0.0.0');

/** With words of their own in each field that no sheet may give away. */
export const smallRecord = {
  ...read,
  claims: read.claims.map((claim) => ({
    ...claim,
    act: 'took' as const,
    attribution: 'zz words',
    origin: `zz-${claim.origin}`,
    says: 'Zz sentence.',
  })),
};

/** All five claims, drawn: path → text. */
export const wholeSample = drawAudit(smallRecord, [], {
  size: 5,
  seed: 1,
  stratum: 'all',
  again: false,
  today: '2026-11-25',
});
