/** Places names beside their points so that no two overlap; a name that finds no room is left out. */

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly large: boolean;
}

export interface PlacedLabel extends Label {
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Labels are placed in the order given, so the first find room. */
export function placeLabels(
  labels: readonly Label[],
  points: readonly number[][],
  within: Box,
): PlacedLabel[] {
  const taken: Box[] = points.map(([x = 0, y = 0]) => ({
    left: x - 4,
    right: x + 4,
    top: y - 4,
    bottom: y + 4,
  }));
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const found = positionsOf(label)
      .map((position) => ({ position, box: boxOf(position) }))
      .find(({ box }) => isWithin(box, within) && !taken.some((other) => overlap(box, other)));
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.position);
  }
  return placed;
}

function positionsOf(label: Label): PlacedLabel[] {
  const { x, y, large } = label;
  const gap = large ? 11 : 8;
  const size = sizeOf(label);
  return [
    { ...label, anchor: 'start', x: x + gap, y: y + size / 3 },
    { ...label, anchor: 'end', x: x - gap, y: y + size / 3 },
    { ...label, anchor: 'start', x: x + gap * 0.7, y: y - gap * 0.7 },
    { ...label, anchor: 'start', x: x + gap * 0.7, y: y + size },
    { ...label, anchor: 'end', x: x - gap * 0.7, y: y - gap * 0.7 },
    { ...label, anchor: 'end', x: x - gap * 0.7, y: y + size },
    { ...label, anchor: 'middle', x, y: y - gap },
    { ...label, anchor: 'middle', x, y: y + gap + size * 0.7 },
  ];
}

const sizeOf = ({ large }: Label) => (large ? 16 : 12.5);

function boxOf(label: PlacedLabel): Box {
  const size = sizeOf(label);
  const width = label.text.length * size * 0.56;
  const left =
    label.anchor === 'start'
      ? label.x
      : label.anchor === 'end'
        ? label.x - width
        : label.x - width / 2;
  return { left, right: left + width, top: label.y - size * 0.8, bottom: label.y + size * 0.2 };
}

function isWithin(box: Box, within: Box): boolean {
  return (
    box.left > within.left &&
    box.right < within.right &&
    box.top > within.top &&
    box.bottom < within.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
