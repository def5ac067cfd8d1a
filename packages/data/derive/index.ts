/** Checked records → the collections that the package ships. Nothing is computed here that a query should answer. */
import type { FiledAudit } from '../read/audits.js';
import type { Boundaries } from '../read/boundaries.js';
import type { Records } from '../read/records.js';
import type { Campaign } from '../register/campaign.js';
import type { Collections } from '../register/dataset.js';
import { deriveAreas } from './areas.js';
import { deriveBaseline } from './baseline.js';
import { deriveClaims } from './claims.js';
import { deriveEvents } from './events.js';
import { deriveMeta } from './meta.js';
import { deriveOutlines } from './outlines.js';
import { deriveRecords } from './records.js';
import { deriveRedirects } from './redirects.js';
import { deriveRelations } from './relations.js';
import { deriveSegments } from './segments.js';

export interface Derived extends Collections {
  readonly meta: ReturnType<typeof deriveMeta>;
  readonly boundaries: Boundaries;
}

export function derive(
  records: Records,
  campaign: Campaign,
  boundaries: Boundaries,
  version: string,
  audits: readonly FiledAudit[] = [],
): Derived {
  const collections: Collections = {
    ...deriveRecords(records, campaign),
    areas: deriveAreas(records, campaign),
    baseline: deriveBaseline(records, campaign),
    claims: deriveClaims(records, campaign),
    events: deriveEvents(records, campaign),
    outlines: deriveOutlines(records, campaign),
    redirects: deriveRedirects(records),
    relations: deriveRelations(records, campaign),
    segments: deriveSegments(records, campaign),
  };
  const counts = Object.fromEntries(
    Object.entries(collections).map(([name, rows]) => [name, rows.length]),
  );
  return { meta: deriveMeta(campaign, version, counts, audits), ...collections, boundaries };
}
