/** Places names beside their points so that no two overlap. A name that finds no room is left out, unless it must stand. */
import type { Box } from './frame.js';

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Between its point and the name: what the sign takes. */
  readonly gap: number;
  /** It goes over small signs, and farther from its point on a line, rather than be left out. */
  readonly isDue: boolean;
}

export interface PlacedLabel extends Label {
  /** Where the text's left edge and baseline are. */
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  /** True: so far from its point that a line must join the two. */
  readonly isLed: boolean;
}

/** Width of a letter over its size: generous, since the font is the reader's. */
const letterWidth = 0.58;
const boldWidth = 0.62;
const arabicWidth = 0.6;
const arabic = /[\u0600-\u06ff]/;

/** What a name may not touch, and what only a name that is due may cover. */
export interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

/** Labels are placed in the order given, so the first find room; those that are due come first. */
export function placeLabels(
  labels: readonly Label[],
  { hard, soft }: Obstacles,
  within: Box,
): PlacedLabel[] {
  const taken = [...hard];
  const placed: PlacedLabel[] = [];
  const ordered = [...labels.filter(({ isDue }) => isDue), ...labels.filter(({ isDue }) => !isDue)];
  for (const label of ordered) {
    const beside = positionsBeside(label);
    const found =
      firstFree(beside, [...taken, ...soft], within) ??
      (label.isDue
        ? (firstFree(beside, taken, within) ?? firstFree(positionsAfar(label), taken, within))
        : undefined);
    if (!found) continue;
    taken.push(boxOf(found));
    placed.push(found);
  }
  return placed;
}

function firstFree(
  positions: Iterable<PlacedLabel>,
  taken: readonly Box[],
  within: Box,
): PlacedLabel | undefined {
  for (const position of positions) {
    const box = boxOf(position);
    if (isWithin(box, within) && !taken.some((other) => overlaps(box, other))) return position;
  }
  return undefined;
}

export function widthOf({ text, size, isBold }: Label): number {
  const each = arabic.test(text) ? arabicWidth : isBold ? boldWidth : letterWidth;
  return text.length * size * each;
}

function positionAt(label: Label, left: number, middle: number, isLed: boolean): PlacedLabel {
  return { ...label, left, baseline: middle + label.size * 0.35, width: widthOf(label), isLed };
}

/** Beside, above and below the point. */
function positionsBeside(label: Label): PlacedLabel[] {
  const { x, y, size, gap } = label;
  const width = widthOf(label);
  const [right, left] = [x + gap, x - gap - width];
  const places: readonly (readonly [number, number])[] = [
    [right, y],
    [left, y],
    [x - width / 2, y - gap - size / 2],
    [x - width / 2, y + gap + size / 2],
    [right - 2, y - size * 0.8],
    [right - 2, y + size * 0.8],
    [left + 2, y - size * 0.8],
    [left + 2, y + size * 0.8],
  ];
  return places.map(([at, middle]) => positionAt(label, at, middle, false));
}

/** On ever wider rings about the point. */
function* positionsAfar(label: Label): Generator<PlacedLabel> {
  const { x, y } = label;
  const width = widthOf(label);
  for (let ring = 18; ring <= 150; ring += 6)
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = (turn * Math.PI) / 8;
      const along = Math.cos(angle);
      const start = along < -0.3 ? width : along > 0.3 ? 0 : width / 2;
      yield positionAt(label, x + ring * along - start, y + ring * Math.sin(angle), true);
    }
}

export function boxOf({ left, baseline, width, size }: PlacedLabel): Box {
  return {
    left: left - 1,
    right: left + width + 1,
    top: baseline - size * 0.85,
    bottom: baseline + size * 0.28,
  };
}

function isWithin(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
