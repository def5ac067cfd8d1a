/** Fills the layers of the map's SVG. The ground is drawn in the world's units and scaled; signs and names in pixels. */
import {
  type AreaMark,
  type Box,
  drawAreas,
  drawEvents,
  drawFronts,
  drawLabels,
  drawLand,
  drawPlaces,
  drawRoads,
  drawScaleBar,
  drawTextures,
  drawWaters,
  type FrontMark,
  isShown,
  type LandPaths,
  labelsOf,
  mapWords,
  type Palette,
  type PlaceMark,
} from '@syria-2024/example-drawing/map';
import { world } from '../../questions/world.js';
import type { Language } from '../../words/index.js';
import type { Scene } from '../scene.js';
import { fitOf, hasLegendRoom, legendWidth, projectIn, type Size, type Transform } from './view.js';

export interface Ground {
  readonly areas: readonly AreaMark[];
  readonly fronts: readonly FrontMark[];
}

/** What lies over the roads: a way that was asked about. */
export interface Marked {
  readonly segments: readonly string[];
  /** Places with a ring: the one asked about, those that differ. */
  readonly places: readonly string[];
  /** Of these the name stands whatever the scale. */
  readonly named: readonly string[];
  /** No others are shown; null: all are. */
  readonly only: ReadonlySet<string> | null;
}

const layerNames = [
  'textures',
  'land',
  'areas',
  'waters',
  'roads',
  'way',
  'fronts',
  'events',
  'places',
  'rings',
  'labels',
  'scale',
] as const;
export type LayerName = (typeof layerNames)[number];

export class Layers {
  #groups: ReadonlyMap<LayerName, SVGElement>;
  #ground: SVGElement;
  #drawn = new Map<LayerName, string>();

  constructor(svg: SVGElement) {
    const find = (name: string) => svg.querySelector(`[data-layer=${name}]`) as SVGElement;
    this.#groups = new Map(layerNames.map((name) => [name, find(name)]));
    this.#ground = find('ground');
  }

  /** What has not changed is not parsed again: most steps of a slider leave most layers as they are. */
  #fill(layer: LayerName, content: string): void {
    const group = this.#groups.get(layer);
    if (!group || this.#drawn.get(layer) === content) return;
    this.#drawn.set(layer, content);
    group.innerHTML = content;
  }

  land(paths: LandPaths, palette: Palette): void {
    this.#fill('land', drawLand(paths, palette));
    this.#fill('waters', drawWaters(paths, palette));
  }

  ground({ areas, fronts }: Ground, palette: Palette): void {
    this.#fill('areas', drawAreas(areas));
    this.#fill('fronts', drawFronts(fronts, palette));
  }

  roads(scene: Scene, marked: Marked, palette: Palette): void {
    this.#fill('roads', drawRoads(scene.roads, palette));
    const way = scene.roads.filter(({ id }) => marked.segments.includes(id));
    this.#fill(
      'way',
      way
        .map(
          ({ path }) =>
            `<path d="${path}" fill="none" stroke="${palette.ink}" stroke-width="7" stroke-opacity=".35" stroke-linecap="round" vector-effect="non-scaling-stroke"/>`,
        )
        .join(''),
    );
  }

  textures(scene: Scene, { areas }: Ground, { k }: Transform, palette: Palette): void {
    const standings = [...areas, ...scene.places.map(({ status, sides }) => ({ status, sides }))];
    this.#fill('textures', drawTextures(standings, palette, k));
  }

  move({ k, x, y }: Transform): void {
    this.#ground.setAttribute(
      'transform',
      `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})`,
    );
  }

  signs(scene: Scene, marked: Marked, transform: Transform, size: Size, palette: Palette): void {
    const zoom = zoomOf(transform, size);
    const project = projectIn(transform);
    const places = inWindow(scene.places, transform, size, marked);
    this.#fill('places', drawPlaces(places, project, zoom, palette));
    const near = scene.events.filter(({ point }) => isIn(project(point), size));
    this.#fill('events', drawEvents(near, project, zoom, palette));
    this.#fill('rings', drawRings(places, marked, project, palette));
    const box = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
    const labels = labelsOf(places, project, zoom, box, new Set(marked.named), [
      scaleRoom(size),
      zoomRoom(size),
      ...(hasLegendRoom(size) ? [legendRoomIn(size)] : []),
    ]);
    this.#fill('labels', drawLabels(labels, palette));
  }

  scale(transform: Transform, size: Size, language: Language, palette: Palette): void {
    const bar = drawScaleBar(
      [14, size.height - 14],
      world.kmPerUnit / transform.k,
      110,
      mapWords[language].km,
      palette,
    );
    this.#fill('scale', bar);
  }
}

/** Where the buttons stand. */
function zoomRoom({ width }: Size): Box {
  return { left: width - 44, right: width, top: 0, bottom: 124 };
}

/** Where the legend may stand: names under it could not be read. */
function legendRoomIn({ width, height }: Size): Box {
  return { left: width - legendWidth, right: width, top: height * 0.25, bottom: height };
}

/** Where the scale bar stands. */
function scaleRoom({ height }: Size): Box {
  return { left: 0, right: 140, top: height - 42, bottom: height };
}

export function zoomOf({ k }: Transform, size: Size): number {
  return k / fitOf(size);
}

/** What lies in the window. */
export function aroundIn(
  places: readonly PlaceMark[],
  transform: Transform,
  size: Size,
): PlaceMark[] {
  const project = projectIn(transform);
  return places.filter(({ point }) => isIn(project(point), size));
}

/** What is drawn of it now; what is marked is drawn however small. */
export function inWindow(
  places: readonly PlaceMark[],
  transform: Transform,
  size: Size,
  marked: Marked,
): PlaceMark[] {
  const zoom = zoomOf(transform, size);
  return aroundIn(places, transform, size).filter(
    (place) => isShown(place, zoom) || marked.places.includes(place.id),
  );
}

function isIn([x, y]: readonly [number, number], { width, height }: Size): boolean {
  return x > -10 && y > -10 && x < width + 10 && y < height + 10;
}

function drawRings(
  places: readonly PlaceMark[],
  marked: Marked,
  project: ReturnType<typeof projectIn>,
  { ink, halo }: Palette,
): string {
  return places
    .filter(({ id }) => marked.places.includes(id))
    .map(({ id, point }) => {
      const [x, y] = project(point);
      // Many rings are small, lest they hide what they are about.
      const r = marked.named.includes(id) ? 11 : marked.places.length > 40 ? 5.5 : 8;
      const circle = (stroke: string, width: number) =>
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
      return circle(halo, 4) + circle(ink, marked.named.includes(id) ? 2.2 : 1.6);
    })
    .join('');
}
