/** Places names beside their points so that no two overlap. A name that finds no room is left out, unless it must stand. */
import type { Box } from './frame.js';

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  /** It goes farther from its point, on a line, rather than be left out. */
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
const arabicWidth = 0.52;
const arabic = /[\u0600-\u06ff]/;

/** Labels are placed in the order given, so the first find room; those that are due come first. */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Box[],
  within: Box,
): PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  const ordered = [...labels.filter(({ isDue }) => isDue), ...labels.filter(({ isDue }) => !isDue)];
  for (const label of ordered) {
    const found = firstFree(label, taken, within);
    if (!found) continue;
    taken.push(boxOf(found));
    placed.push(found);
  }
  return placed;
}

function firstFree(label: Label, taken: readonly Box[], within: Box): PlacedLabel | undefined {
  for (const position of positionsOf(label)) {
    const box = boxOf(position);
    if (isWithin(box, within) && !taken.some((other) => overlaps(box, other))) return position;
  }
  return undefined;
}

export function widthOf({ text, size, isBold }: Label): number {
  const each = arabic.test(text) ? arabicWidth : isBold ? boldWidth : letterWidth;
  return text.length * size * each;
}

/** Beside, above and below the point; for what is due also on ever wider rings. */
function* positionsOf(label: Label): Generator<PlacedLabel> {
  const { x, y, size, isDue } = label;
  const width = widthOf(label);
  const at = (left: number, middle: number, isLed = false): PlacedLabel => ({
    ...label,
    left,
    baseline: middle + size * 0.35,
    width,
    isLed,
  });
  const gap = 7;
  const [right, left] = [x + gap, x - gap - width];
  yield at(right, y);
  yield at(left, y);
  yield at(x - width / 2, y - gap - size / 2);
  yield at(x - width / 2, y + gap + size / 2);
  yield at(right - 2, y - size * 0.8);
  yield at(right - 2, y + size * 0.8);
  yield at(left + 2, y - size * 0.8);
  yield at(left + 2, y + size * 0.8);
  if (!isDue) return;
  for (let ring = 18; ring <= 150; ring += 6)
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = (turn * Math.PI) / 8;
      const [cx, cy] = [x + ring * Math.cos(angle), y + ring * Math.sin(angle)];
      yield at(
        Math.cos(angle) < -0.3 ? cx - width : Math.cos(angle) > 0.3 ? cx : cx - width / 2,
        cy,
        true,
      );
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
