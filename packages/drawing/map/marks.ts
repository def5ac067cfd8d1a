/** What a map draws, as plain values: answers are turned into marks by whoever asks. */
import type { LonLat } from '@syria-2024/data';

export type Certainty = 'held' | 'contested' | 'uncertain' | 'unknown';

/** Who stands somewhere: one side where it is sure, those who fight, those who may. */
export interface Standing {
  readonly status: Certainty;
  /** Blocs; empty where nobody is known. */
  readonly blocs: readonly string[];
}

export interface PlaceMark extends Standing {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly isAbroad: boolean;
  readonly point: LonLat;
  readonly disputed: boolean;
}

/** A shape already projected, as the path's `d`. */
export interface AreaMark {
  readonly path: string;
  /** As of places; `unreported`: no place speaks so far. */
  readonly status: Certainty | 'unreported' | 'water';
  readonly blocs: readonly string[];
}

export interface FrontMark {
  readonly path: string;
  readonly between: readonly string[];
  /** `line`: the front; `band`: ground in which it ran somewhere; `gap`: where one would be looked for. */
  readonly part: 'line' | 'band' | 'gap';
}

export type Passage = 'open' | 'uncertain' | 'severed';

export interface RoadMark {
  readonly id: string;
  readonly path: string;
  /** The places that it joins. */
  readonly ends: readonly [string, string];
  readonly passage: Passage;
  readonly isWide: boolean;
  readonly isBridge: boolean;
  readonly isDoubtful: boolean;
}

export interface EventMark {
  readonly id: string;
  readonly point: LonLat;
  readonly kind: string;
}

/** From degrees to the drawing's units. */
export type Project = (point: LonLat) => readonly [x: number, y: number];
