import type { Problem } from '../../read/problem.js';
import type { Records } from '../../read/records.js';

/** One editorial rule: what it forbids, in which records it looks, and how it finds it. */
export interface Rule {
  name: string;
  description: string;
  scope: readonly (keyof Records)[];
  check(records: Records): Iterable<Problem>;
}
