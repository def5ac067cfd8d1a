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
  type LandPaths,
  labelsOf,
  type Palette,
  type PlacedLabel,
  type PlaceMark,
} from '@syria-2024/drawing/map';
import { world } from '../../questions/world.js';
import type { Language } from '../../words/index.js';
import type { Scene } from '../shared/scene.js';
import { inWindow, isIn, zoomOf } from './in-window.js';
import type { Marked } from './marked.js';
import { drawRings } from './rings.js';
import {
  legendWidth,
  projectIn,
  type Size,
  shrunk,
  shrunkSize,
  type Transform,
  unitOf,
} from './view.js';

export interface Ground {
  readonly areas: readonly AreaMark[];
  readonly fronts: readonly FrontMark[];
}

/** Where it looks from, and what lies over it. */
export interface Look {
  readonly transform: Transform;
  readonly size: Size;
  readonly isLegendOpen: boolean;
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
/** Those whose marks have a size of their own. */
const enlarged = ['events', 'places', 'rings', 'labels', 'scale'] as const;
export type LayerName = (typeof layerNames)[number];

export class Layers {
  #groups: ReadonlyMap<LayerName, SVGElement>;
  #ground: SVGElement;
  #drawn = new Map<LayerName, string>();
  #labels: { readonly key: string; readonly placed: readonly PlacedLabel[] } = {
    key: '',
    placed: [],
  };

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
    const standings = [...areas, ...scene.places.map(({ status, blocs }) => ({ status, blocs }))];
    this.#fill('textures', drawTextures(standings, palette, k));
  }

  move({ k, x, y }: Transform): void {
    this.#ground.setAttribute(
      'transform',
      `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})`,
    );
  }

  signs(scene: Scene, marked: Marked, look: Look, palette: Palette): void {
    const { transform, size } = look;
    const zoom = zoomOf(transform, size);
    const unit = unitOf(size);
    this.#enlarge(unit);
    const project = projectIn(shrunk(transform, unit));
    const places = inWindow(scene.places, transform, size, marked);
    this.#fill('places', drawPlaces(places, project, zoom, palette));
    const near = scene.events.filter(({ point }) => isIn(project(point), shrunkSize(size, unit)));
    this.#fill('events', drawEvents(near, project, zoom, palette));
    this.#fill('rings', drawRings(places, marked, project, palette));
    this.#fill('labels', drawLabels(this.#labelsOf(places, marked, look), palette));
  }

  /** Signs and names as large as their window asks for: they are drawn for a smaller one. */
  #enlarge(unit: number): void {
    for (const name of enlarged)
      this.#groups.get(name)?.setAttribute('transform', `scale(${unit.toFixed(3)})`);
  }

  /** Names stand where they stood as long as none is added and the map is not moved: a slider moves none. */
  #labelsOf(
    places: readonly PlaceMark[],
    { named }: Marked,
    { transform, size, isLegendOpen }: Look,
  ): readonly PlacedLabel[] {
    const names = places.map(({ name }) => name);
    const key = JSON.stringify([transform, size, isLegendOpen, named, names]);
    if (this.#labels.key === key) return this.#labels.placed;
    const unit = unitOf(size);
    const window = shrunkSize(size, unit);
    const box = { left: 2, top: 2, right: window.width - 2, bottom: window.height - 2 };
    const zoom = zoomOf(transform, size);
    const project = projectIn(shrunk(transform, unit));
    const placed = labelsOf(places, project, zoom, box, new Set(named), [
      scaleRoom(window),
      zoomRoom(window),
      ...(isLegendOpen ? [legendRoomIn(window)] : []),
    ]);
    this.#labels = { key, placed };
    return placed;
  }

  scale(transform: Transform, size: Size, language: Language, palette: Palette): void {
    const unit = unitOf(size);
    const bar = drawScaleBar(
      [14, size.height / unit - 14],
      (world.kmPerUnit / transform.k) * unit,
      110,
      language,
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
