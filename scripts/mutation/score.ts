/** How many of the changes were noticed, and whether that is enough. */
import { readFileSync } from 'node:fs';
import { shareInterval } from '../../packages/data/tools/audit/interval.js';
import { type Equivalent, equivalents } from './equivalents.js';
import { oneLine } from './key.mjs';

/** What became of one change; its file counts from the root of the repository, lines and columns from 1. */
export interface Fate {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly replacement: string;
  readonly status: string;
}

export interface Score {
  readonly found: number;
  /** How many were judged, without those that change no answer. */
  readonly of: number;
  /** 95 %, of the share. */
  readonly lower: number;
  readonly upper: number;
  /** Not noticed, and known to change no answer. */
  readonly same: number;
}

const floor = 0.9;
/** Fewer say too little: what nobody noticed is told, and bars nothing. */
const least = 10;
const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

export const isMissed = ({ status }: Pick<Fate, 'status'>): boolean => missed.has(status);

export function scoreOf(fates: readonly Fate[]): Score {
  const found = fates.filter(({ status }) => noticed.has(status)).length;
  const survivors = fates.filter(isMissed);
  const same = survivors.filter((fate) => equivalentOf(fate) !== undefined).length;
  const of = found + survivors.length - same;
  return { found, of, same, ...shareInterval(found, of) };
}

/** Of enough changes so few were noticed that the score lies under the floor: even the upper end of its interval does. */
export function isUnderFloor(fates: readonly Fate[]): boolean {
  const { of, upper } = scoreOf(fates);
  return of >= least && upper < floor;
}

/** The judgement on a change, if there is one. */
export function equivalentOf(
  { file, line, column, replacement }: Fate,
  known: readonly Equivalent[] = equivalents,
): Equivalent | undefined {
  const own = known.filter((one) => one.file === file && one.becomes === oneLine(replacement));
  if (own.length === 0) return undefined;
  const written = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
  return own.find((one) => one.line === written.trim() && written.startsWith(one.code, column - 1));
}
