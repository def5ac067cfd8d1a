/** Instants are milliseconds since 1970 inside; RFC 3339 with seconds on the campaign's clock outside. */
import type { Meta } from '@syria-2024/data';
import { toRfc3339 } from './clock.js';
import { quickIso } from './quick-iso.js';

/** What tells a clock and the covered days: every atlas does. */
export interface Clocked {
  readonly dataset: { readonly meta: Meta };
}

/** Reads an instant of a dataset, which says its offset. */
export function toMs(iso: string): number {
  const quick = quickIso(iso);
  return quick !== null && quick.offset !== null ? quick.ms - quick.offset : Date.parse(iso);
}

/** RFC 3339 on the campaign's clock, to the second that the instant falls in: `2024-12-05T14:30:00+03:00`. */
export function toLocal({ dataset }: Clocked, ms: number): string {
  return toRfc3339(dataset.meta.clock, ms);
}

/** The day on the campaign's clock that an instant falls in: `2024-12-05`. */
export function toDay(atlas: Clocked, ms: number): string {
  return toLocal(atlas, ms).slice(0, 10);
}
