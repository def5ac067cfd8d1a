/** A place's sign: its kind by shape, its side by colour and inner mark, its certainty by filling. */
import { element } from '../svg/svg.js';
import type { Standing } from './marks.js';
import { blocColour, type Palette } from './palette.js';

export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'bars' | 'pentagon';

const shapes: Readonly<Record<string, Shape>> = {
  base: 'square',
  prison: 'square',
  facility: 'square',
  airport: 'triangle',
  hill: 'pentagon',
  crossing: 'diamond',
  bridge: 'bars',
  dam: 'bars',
};

export function shapeOf(kind: string): Shape {
  return shapes[kind] ?? 'circle';
}

export interface Sign extends Standing {
  readonly kind: string;
}

/** Full: held. Halved: more than one inside. Hollow with a dashed rim: the sources or the timing leave it open. A cross: nobody known. */
export function drawSign(
  sign: Sign,
  [x, y]: readonly [number, number],
  r: number,
  palette: Palette,
): string {
  const { status, blocs } = sign;
  const [first, second] = blocs.map((bloc) => blocColour(palette, bloc));
  if (first === undefined || status === 'unknown')
    return drawCross(x, y, Math.max(r * 0.62, 1.6), palette);
  const d = outline(shapeOf(sign.kind), x, y, r);
  if (status === 'held')
    return (
      element('path', { d, fill: first, stroke: palette.halo, 'stroke-width': 0.9 }) +
      (r < 3.4 ? '' : innerMark(blocs[0], x, y, r, palette))
    );
  const isOpen = status === 'uncertain';
  // Where there is no room for a rim with ground inside, the dashes alone say it.
  const inner = isOpen && r > 3.4 ? 0.66 : 1;
  return (
    element('path', { d, fill: palette.halo }) +
    element('path', {
      d: outline('circle', x, y, r * inner),
      fill: first,
      'fill-opacity': 1,
    }) +
    (second === undefined ? '' : element('path', { d: half(x, y, r * inner), fill: second })) +
    element('path', {
      d,
      fill: 'none',
      stroke: isOpen ? palette.soft : palette.ink,
      'stroke-width': r > 3.4 ? 1.3 : 0.9,
      ...(isOpen ? { 'stroke-dasharray': '2.2 1.5' } : {}),
    })
  );
}

/** The side once more, for whoever sees no colours: a point for the opposition, a bar for the SDF, nothing for the government. */
function innerMark(
  bloc: string | undefined,
  x: number,
  y: number,
  r: number,
  { halo }: Palette,
): string {
  if (bloc === 'opposition') return element('circle', { cx: x, cy: y, r: r * 0.34, fill: halo });
  if (bloc === 'sdf')
    return element('rect', {
      x: x - r * 0.55,
      y: y - r * 0.2,
      width: r * 1.1,
      height: r * 0.4,
      fill: halo,
    });
  if (bloc === 'government') return '';
  return element('path', {
    d: `M${n(x - r * 0.45)} ${n(y)}h${n(r * 0.9)}M${n(x)} ${n(y - r * 0.45)}v${n(r * 0.9)}`,
    stroke: halo,
    'stroke-width': Math.max(r * 0.24, 0.8),
  });
}

function drawCross(x: number, y: number, r: number, { nobody }: Palette): string {
  return element('path', {
    d: `M${n(x - r)} ${n(y - r)}l${n(2 * r)} ${n(2 * r)}m0 ${n(-2 * r)}l${n(-2 * r)} ${n(2 * r)}`,
    stroke: nobody,
    'stroke-width': 1.1,
    fill: 'none',
  });
}

const n = (value: number) => value.toFixed(2);

const outlines: Readonly<Record<Shape, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) =>
    `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`,
  square: (x, y, r) =>
    `M${n(x - r * 0.9)} ${n(y - r * 0.9)}h${n(r * 1.8)}v${n(r * 1.8)}h${n(-r * 1.8)}z`,
  triangle: (x, y, r) => `M${n(x)} ${n(y - r * 1.15)}l${n(r * 1.1)} ${n(r * 2)}h${n(-r * 2.2)}z`,
  diamond: (x, y, r) =>
    `M${n(x)} ${n(y - r * 1.2)}l${n(r * 1.2)} ${n(r * 1.2)}l${n(-r * 1.2)} ${n(r * 1.2)}l${n(-r * 1.2)} ${n(-r * 1.2)}z`,
  bars: (x, y, r) =>
    `M${n(x - r * 1.3)} ${n(y - r * 0.9)}h${n(r * 2.6)}v${n(r * 0.5)}h${n(-r * 0.5)}v${n(r * 0.8)}h${n(r * 0.5)}v${n(r * 0.5)}h${n(-r * 2.6)}v${n(-r * 0.5)}h${n(r * 0.5)}v${n(-r * 0.8)}h${n(-r * 0.5)}z`,
  pentagon: (x, y, r) =>
    `M${n(x)} ${n(y - r)}l${n(r)} ${n(r * 0.8)}v${n(r)}h${n(-2 * r)}v${n(-r)}z`,
};

function outline(shape: Shape, x: number, y: number, r: number): string {
  return outlines[shape](x, y, r);
}

function half(x: number, y: number, r: number): string {
  return `M${n(x)} ${n(y - r)}a${n(r)} ${n(r)} 0 0 1 0 ${n(2 * r)}z`;
}
