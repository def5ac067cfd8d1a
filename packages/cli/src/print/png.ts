import { CallError } from '../reply/reply.js';

/** Twice the drawing's size, for print. */
const scale = 2;

/** An SVG as a picture. The rasteriser is native and optional: where it could not be installed, it is said. */
export async function toPng(svg: string): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw new CallError('pictures want one more package: npm install @resvg/resvg-js');
  });
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
