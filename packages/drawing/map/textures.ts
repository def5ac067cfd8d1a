/** Certainty as texture: flat where it is sure, striped between those who may, chequered where they fight, dotted where nobody is known. */
import { element } from '../svg/svg.js';
import type { AreaMark } from './marks.js';
import { blocColour, type Palette } from './palette.js';

/** What shows in a texture. */
type Textured = Pick<AreaMark, 'status' | 'blocs'>;

const size = 8;

/** The id of its pattern: the same standing has the same texture wherever it is drawn. */
export function textureOf({ status, blocs }: Textured): string {
  return ['texture', status, ...blocs].join('-');
}

/** The patterns of these standings, each once. `scale` keeps them the same size on a zoomed map. */
export function drawTextures(standings: readonly Textured[], palette: Palette, scale = 1): string {
  // A legend shows each side as it looks where it holds, seen so on the map or not.
  const blocs = new Set(standings.flatMap((standing) => standing.blocs));
  const held = [...blocs].map((bloc): Textured => ({ status: 'held', blocs: [bloc] }));
  const kinds = new Map([...held, ...standings].map((one) => [textureOf(one), one]));
  return [...kinds]
    .map(([id, standing]) =>
      element(
        'pattern',
        {
          id,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `scale(${1 / scale}) rotate(45)`,
        },
        drawTile(standing, palette),
      ),
    )
    .join('');
}

function drawTile({ status, blocs }: Textured, palette: Palette): string {
  const ground = (colour: string, opacity: number) => tile(0, 0, size, size, colour, opacity);
  const [first, second] = blocs.map((bloc) => blocColour(palette, bloc));
  if (status === 'held' && first !== undefined)
    return ground(first, 0.34) + markOf(blocs[0], first);
  if (status === 'contested' && first !== undefined)
    return (
      ground(first, 0.3) +
      tile(0, 0, size / 2, size / 2, second ?? first, 0.75) +
      tile(size / 2, size / 2, size / 2, size / 2, second ?? first, 0.75)
    );
  if (status === 'uncertain' && first !== undefined)
    return (
      tile(0, 0, size / 2, size, first, 0.34) +
      tile(size / 2, 0, size / 2, size, second ?? palette.halo, second ? 0.34 : 0)
    );
  if (status === 'water') return ground(palette.sea, 1);
  return element('circle', {
    cx: size / 2,
    cy: size / 2,
    r: status === 'unreported' ? 0.6 : 1.1,
    fill: palette.nobody,
    'fill-opacity': status === 'unreported' ? 0.5 : 0.9,
  });
}

/** A second channel beside the colour: a side's ground carries its own mark. */
function markOf(bloc: string | undefined, colour: string): string {
  if (bloc === 'opposition')
    return element('rect', {
      x: 0,
      y: 0,
      width: size,
      height: 0.9,
      fill: colour,
      'fill-opacity': 0.55,
    });
  if (bloc === 'sdf')
    return element('circle', { cx: 4, cy: 4, r: 1, fill: colour, 'fill-opacity': 0.7 });
  if (bloc === 'government') return '';
  return element('path', {
    d: 'M2 4h4M4 2v4',
    stroke: colour,
    'stroke-width': 0.8,
    'stroke-opacity': 0.8,
  });
}

function tile(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  opacity: number,
): string {
  return element('rect', { x, y, width, height, fill, 'fill-opacity': opacity.toFixed(2) });
}
