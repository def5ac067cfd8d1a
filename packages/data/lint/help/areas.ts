import { deriveAreas } from '../../build/derive.js';
import type { Records } from '../../build/read.js';

/** Area → its places, whether listed or found by governorate and district. */
export function membersByArea(records: Records): Map<string, readonly string[]> {
  return new Map(deriveAreas(records).map(({ id, members }) => [id, members]));
}
