/** The map's layers as SVG, from the ground up. Paths come projected; signs are laid out here, names over them. */
import { element } from '../svg/svg.js';
import type { AreaMark, EventMark, FrontMark, PlaceMark, Project, RoadMark } from './marks.js';
import type { Palette } from './palette.js';
import { drawSign } from './symbols.js';
import { textureOf } from './textures.js';

/** Lines keep their width when the map is scaled. */
const fixed = { 'vector-effect': 'non-scaling-stroke' };

export interface LandPaths {
  readonly neighbours: string;
  readonly country: string;
  readonly borders: string;
  readonly rivers: string;
  readonly lakes: string;
}

export function drawLand({ neighbours, country, borders }: LandPaths, palette: Palette): string {
  const { abroad, land, border } = palette;
  return [
    element('path', { d: neighbours, fill: abroad, stroke: border, 'stroke-width': 0.8, ...fixed }),
    element('path', { d: country, fill: land, stroke: border, 'stroke-width': 1.4, ...fixed }),
    element('path', {
      d: borders,
      fill: 'none',
      stroke: border,
      'stroke-width': 0.6,
      'stroke-opacity': 0.6,
      'stroke-dasharray': '3 3',
      ...fixed,
    }),
  ].join('');
}

/** Over the areas and under the roads: a front runs along a river, and no colour hides it. */
export function drawWaters({ rivers, lakes }: LandPaths, { water, sea }: Palette): string {
  const river = { fill: 'none', stroke: water, 'stroke-linejoin': 'round', ...fixed };
  return [
    element('path', { d: rivers, 'stroke-width': 1.6, ...river }),
    element('path', { d: lakes, fill: sea, stroke: water, 'stroke-width': 0.8, ...fixed }),
  ].join('');
}

export function drawAreas(areas: readonly AreaMark[]): string {
  return areas
    .map((area) => element('path', { d: area.path, fill: `url(#${textureOf(area)})` }))
    .join('');
}

/** The bands are the textures of what is contested or uncertain; a gap is dotted, as nobody knows who faces whom there. */
export function drawFronts(fronts: readonly FrontMark[], { ink, halo }: Palette): string {
  const draw = (part: FrontMark['part'], style: Readonly<Record<string, string | number>>) =>
    fronts
      .filter((front) => front.part === part)
      .map(({ path }) =>
        element('path', { d: path, fill: 'none', 'stroke-linejoin': 'round', ...style, ...fixed }),
      );
  return [
    ...draw('gap', {
      stroke: ink,
      'stroke-width': 1,
      'stroke-opacity': 0.5,
      'stroke-dasharray': '1 5',
    }),
    ...draw('line', { stroke: halo, 'stroke-width': 4 }),
    ...draw('line', { stroke: ink, 'stroke-width': 1.8, 'stroke-opacity': 0.9 }),
  ].join('');
}

const dashes = { open: '', uncertain: '5 3', severed: '1.5 3' } as const;

export function drawRoads(roads: readonly RoadMark[], { roads: colours }: Palette): string {
  return roads
    .map(({ id, path, passage, isWide, isDoubtful }) =>
      element('path', {
        d: path,
        fill: 'none',
        stroke: colours[passage],
        'stroke-width': isWide ? 2.2 : 1,
        'stroke-opacity': isDoubtful ? 0.35 : isWide ? 0.85 : 0.6,
        'data-road': id,
        ...(dashes[passage] === '' ? {} : { 'stroke-dasharray': dashes[passage] }),
        ...fixed,
      }),
    )
    .join('');
}

const radii: Readonly<Record<string, number>> = {
  city: 6,
  town: 3,
  village: 2,
  neighbourhood: 2.2,
  junction: 1.4,
  crossing: 3.4,
  airport: 4,
  base: 3.4,
  bridge: 3.2,
  dam: 3,
  hill: 2.8,
  prison: 3,
  facility: 3,
};

/** Half a sign's size, in pixels, on a map that is `zoom` times as large as one of the whole country. */
export function radiusOf(kind: string, zoom: number): number {
  return (radii[kind] ?? 2.4) * Math.min(0.8 + 0.2 * zoom, 1.7);
}

/** Small things stay away until there is room for them. */
export function isShown(
  { kind, isAbroad }: Pick<PlaceMark, 'kind' | 'isAbroad'>,
  zoom: number,
): boolean {
  if (kind === 'junction' || kind === 'neighbourhood') return zoom >= 5;
  if (kind === 'village' || kind === 'facility' || kind === 'prison') return zoom >= 1.6;
  return !isAbroad || kind === 'city' || kind === 'crossing';
}

const order = ['village', 'junction', 'neighbourhood', 'town'];

/** The large ones lie on top. */
export function drawPlaces(
  places: readonly PlaceMark[],
  project: Project,
  zoom: number,
  palette: Palette,
): string {
  const rank = ({ kind }: PlaceMark) =>
    kind === 'city' ? order.length + 1 : (order.indexOf(kind) + order.length) % order.length;
  return [...places]
    .sort((a, b) => rank(a) - rank(b))
    .map((place) =>
      element(
        'g',
        { 'data-place': place.id },
        drawSign(
          place,
          project(place.point),
          radiusOf(place.kind, zoom) * (place.isAbroad ? 0.6 : 1),
          palette,
        ),
      ),
    )
    .join('');
}

/** A ring about each place in which something happened. */
export function drawEvents(
  events: readonly EventMark[],
  project: Project,
  zoom: number,
  { ink, halo }: Palette,
): string {
  return events
    .map(({ point }) => {
      const [cx, cy] = project(point);
      const r = 7 * Math.min(0.8 + 0.2 * zoom, 1.7);
      return (
        element('circle', {
          cx,
          cy,
          r,
          fill: 'none',
          stroke: halo,
          'stroke-width': 2.4,
          'stroke-opacity': 0.6,
        }) +
        element('circle', {
          cx,
          cy,
          r,
          fill: 'none',
          stroke: ink,
          'stroke-width': 0.8,
          'stroke-opacity': 0.75,
        })
      );
    })
    .join('');
}
