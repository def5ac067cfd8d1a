/** A picture as the mean colour of each cell of a grid: moves of a letter do not show, a layer or a panel that is gone does. */
import { PNG } from 'pngjs';

export const columns = 32;
export const rows = 24;

/** `rrggbb` for each cell, row by row. */
export function fingerprint(png: Buffer): string[] {
  const { width, height, data } = PNG.sync.read(png);
  return Array.from({ length: columns * rows }, (_, cell) => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const xs = [
      Math.floor((column * width) / columns),
      Math.floor(((column + 1) * width) / columns),
    ] as const;
    const ys = [
      Math.floor((row * height) / rows),
      Math.floor(((row + 1) * height) / rows),
    ] as const;
    return meanColour(data, width, xs, ys);
  });
}

type Range = readonly [from: number, until: number];

function meanColour(data: Buffer, width: number, xs: Range, ys: Range): string {
  const sums = [0, 0, 0];
  for (let y = ys[0]; y < ys[1]; y += 1)
    for (let x = xs[0]; x < xs[1]; x += 1)
      sums.forEach((sum, channel) => {
        sums[channel] = sum + (data[(y * width + x) * 4 + channel] ?? 0);
      });
  const count = (xs[1] - xs[0]) * (ys[1] - ys[0]);
  return sums
    .map((sum) =>
      Math.round(sum / count)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

/** The share of cells that differ by more than `apart` in a channel, of 255. */
export function differing(a: readonly string[], b: readonly string[], apart: number): number {
  const channels = (cell: string) =>
    [0, 2, 4].map((at) => Number.parseInt(cell.slice(at, at + 2), 16));
  const isApart = (one: string, i: number) => {
    const other = channels(b[i] ?? '000000');
    return channels(one).some((value, channel) => Math.abs(value - (other[channel] ?? 0)) > apart);
  };
  return a.filter(isApart).length / a.length;
}
