/** The steps of the heat map, shared by terminal and SVG. */

export interface Step {
  /** The least and the most that fall into the step. */
  from: number;
  to: number;
  /** Cividis, which reads the same to colour-blind eyes and in grey; darker is more. */
  colour: string;
  ink: string;
  /** Without colour. */
  mark: string;
}

/** Each step doubles, for a few days of a few fronts have most of the claims. */
export const steps: readonly Step[] = [
  { from: 0, to: 0, colour: '#f4f4f2', ink: '#9a9a96', mark: ' ' },
  { from: 1, to: 4, colour: '#fdea45', ink: '#1c1c1c', mark: '·' },
  { from: 5, to: 9, colour: '#dec958', ink: '#1c1c1c', mark: ':' },
  { from: 10, to: 19, colour: '#b5a971', ink: '#1c1c1c', mark: '░' },
  { from: 20, to: 39, colour: '#8a8678', ink: '#111111', mark: '▒' },
  { from: 40, to: 79, colour: '#5d6270', ink: '#ffffff', mark: '▓' },
  { from: 80, to: Number.POSITIVE_INFINITY, colour: '#123570', ink: '#ffffff', mark: '█' },
];

export function stepOf(count: number): Step {
  const step = steps.find(({ from, to }) => count >= from && count <= to);
  if (!step) throw new RangeError(`${count} is not a count`);
  return step;
}

export function stepLabel({ from, to }: Step): string {
  if (from === to) return String(from);
  return Number.isFinite(to) ? `${from}–${to}` : `${from} or more`;
}
