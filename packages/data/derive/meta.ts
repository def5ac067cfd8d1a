import type * as z from 'zod';
import type { Campaign, meta } from '../register/campaign.js';
import { spanOf } from '../register/times.js';

/** What the campaign's file says, with the covered days as instants. */
export function deriveMeta(
  { coverage, ...campaign }: Campaign,
  version: string,
  counts: Record<string, number>,
): z.infer<typeof meta> {
  const { notBefore, notAfter } = spanOf(coverage, campaign.clock);
  return { ...campaign, version, coverage: { from: notBefore, until: notAfter }, counts };
}
