import type { Path } from '../register/truth/check.js';

export type { Path };

/** One thing wrong at one position. */
export interface Problem {
  /** Path below the curated folder, with forward slashes. */
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  /** The number that went too far, where the rule has a limit: what a declared exception bounds. */
  amount?: number;
}

/** A problem at the value (or the key) that `path` names. */
export type Locate = (rule: string, path: Path, message: string, on?: 'value' | 'key') => Problem;
