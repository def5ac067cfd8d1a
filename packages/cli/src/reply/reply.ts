/** What a command answers, before anybody knows how it is to be printed. */
import type { Citable } from '@syria-2024/sdk';
import type { FeatureCollection } from 'geojson';

export type Cell = string | number | boolean | null | undefined;

export interface Column<T> {
  /** In a CSV's head, and in the terminal's. */
  readonly name: string;
  readonly of: (item: T) => Cell;
  /** Where only one of the two shows it: ids are for machines, names for readers. */
  readonly only?: 'terminal' | 'csv';
}

export interface Reply<T = unknown> {
  /** Above the terminal's answer. */
  readonly title: string;
  /** What `--json` prints: the SDK's answer as it is. */
  readonly answer: unknown;
  /** One row each, or one sentence each. */
  readonly items: readonly T[];
  readonly columns: readonly Column<T>[];
  /** What the terminal prints instead of all that follows, where the SDK puts it into words itself. */
  readonly text?: string;
  /** How the terminal tells an item; without it, it shows a table. */
  readonly sentence?: (item: T) => string;
  /** What the footnotes of an item are about. */
  readonly cited?: (item: T) => Citable;
  readonly geojson?: () => FeatureCollection;
  /** Knowledge time of the answer: nothing published later is cited. */
  readonly asOf?: string | null;
  /** The record leaves it open, or holds nothing on it. */
  readonly isOpen: boolean;
}

/** The process's exit codes; packages/cli/README.md tells them. */
export const exitCodes = { answered: 0, open: 1, wrongCall: 2, ownFault: 70 } as const;

/** A call that cannot be answered as it stands: said in a line, exit code 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
