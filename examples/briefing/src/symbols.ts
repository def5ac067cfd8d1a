/** How a place looks on the map: side by colour and shape, sureness by filling. */
import type { ControlState } from '@syria-2024/sdk';

/** Okabe and Ito's colours, told apart by people who see fewer; shapes and fills say the same once more. */
export const sides: Readonly<
  Record<string, { fill: string; shape: 'circle' | 'square' | 'triangle'; name: string }>
> = {
  government: { fill: '#0072b2', shape: 'circle', name: 'Government' },
  opposition: { fill: '#d55e00', shape: 'square', name: 'Opposition' },
  sdf: { fill: '#009e73', shape: 'triangle', name: 'SDF' },
};

/** Full: held. Hollow with a dashed rim: sources or timing leave it open. Halved: contested. Small cross: unknown. */
export function symbol([x = 0, y = 0]: readonly number[], state: ControlState, r: number): string {
  const bloc = 'bloc' in state ? state.bloc : null;
  const side = bloc ? sides[bloc] : undefined;
  if (state.status === 'held' || (state.status === 'uncertain' && side))
    return side
      ? shapeOf(side.shape, x, y, r, `fill="${side.fill}" stroke="#fff" stroke-width="1"`)
      : shapeOf('circle', x, y, r, 'fill="#999" stroke="#fff" stroke-width="1"');
  if (state.status === 'contested')
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" fill="#0072b2" stroke="#111"/><path d="M${x.toFixed(1)} ${(y - r).toFixed(1)}a${r} ${r} 0 0 1 0 ${2 * r}z" fill="#d55e00"/>`;
  if (state.status === 'uncertain')
    return shapeOf(
      'circle',
      x,
      y,
      r,
      'fill="#fff" stroke="#111" stroke-width="1.6" stroke-dasharray="2.4 1.8"',
    );
  return `<path d="M${(x - 3).toFixed(1)} ${(y - 3).toFixed(1)}l6 6m0 -6l-6 6" stroke="#777" stroke-width="1.4"/>`;
}

export function shapeOf(
  shape: 'circle' | 'square' | 'triangle',
  x: number,
  y: number,
  r: number,
  style: string,
): string {
  if (shape === 'circle')
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" ${style}/>`;
  if (shape === 'square')
    return `<rect x="${(x - r * 0.9).toFixed(1)}" y="${(y - r * 0.9).toFixed(1)}" width="${(r * 1.8).toFixed(1)}" height="${(r * 1.8).toFixed(1)}" ${style}/>`;
  return `<path d="M${x.toFixed(1)} ${(y - r * 1.1).toFixed(1)}l${r} ${(r * 1.9).toFixed(1)}h${-2 * r}z" ${style}/>`;
}
