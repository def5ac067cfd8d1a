import type * as z from 'zod';
import type { FiledAudit } from '../read/audits.js';
import type { Campaign, meta } from '../register/campaign.js';
import { spanOf } from '../register/shape/times.js';

/** What the campaign's file says, with the covered days as instants. */
export function deriveMeta(
  { coverage, ...campaign }: Campaign,
  version: string,
  counts: Record<string, number>,
  audits: readonly FiledAudit[],
): z.infer<typeof meta> {
  const { notBefore, notAfter } = spanOf(coverage, campaign.clock);
  return {
    ...campaign,
    version,
    coverage: { from: notBefore, until: notAfter },
    counts,
    ...(audits.length > 0 && { audits: audits.map(toFigures) }),
  };
}

/** The readings stay with the files: they speak of claims as they were. */
const toFigures = ({ id, scored, mended, figures }: FiledAudit) => ({
  id,
  scored,
  ...(mended !== undefined && { mended }),
  figures,
});
