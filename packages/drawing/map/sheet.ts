/** A map as a sheet of its own: title, map, scale, the legend of what is on it, its source. */
import { element, rect, svgPage, text, written } from '../svg/svg.js';
import { type Box, type Frame, frameOf, type Window } from './frame.js';
import {
  drawAreas,
  drawEvents,
  drawFronts,
  drawLand,
  drawPlaces,
  drawRoads,
  drawWaters,
  isShown,
  type LandPaths,
} from './layers.js';
import { type LegendEntry, legendOf } from './legend.js';
import type { AreaMark, EventMark, FrontMark, PlaceMark, RoadMark } from './marks.js';
import { drawLabels, labelsOf } from './names.js';
import type { Palette } from './palette.js';
import { drawScaleBar } from './scale-bar.js';
import { drawTextures } from './textures.js';
import type { Language } from './words.js';

export interface Sheet {
  readonly width: number;
  readonly title: string;
  readonly subtitle: string;
  readonly credit: readonly string[];
  readonly language: Language;
  readonly nameBloc: (bloc: string) => string;
  readonly palette: Palette;
  readonly window: Window;
  /** The frame in which the paths below are drawn. */
  readonly drawnIn: Frame;
  readonly land: LandPaths;
  readonly areas: readonly AreaMark[];
  readonly fronts: readonly FrontMark[];
  readonly roads: readonly RoadMark[];
  readonly places: readonly PlaceMark[];
  readonly events: readonly EventMark[];
  /** Named whatever the scale. */
  readonly named?: readonly string[];
}

const margin = 24;
const head = 74;
const row = 21;

type Laid = ReturnType<typeof layOut>;

export function drawSheet(sheet: Sheet): string {
  const { width, palette } = sheet;
  const laid = layOut(sheet);
  const { box, frame, columns, height } = laid;
  const clip = element('clipPath', { id: 'map' }, outlined(box));
  const standings = [
    ...sheet.areas,
    ...sheet.places.map(({ status, blocs }) => ({ status, blocs })),
  ];
  return svgPage(
    {
      width,
      height,
      title: sheet.title,
      description: sheet.subtitle,
      definitions: clip + drawTextures(standings, palette, laid.to.k),
      background: palette.halo,
    },
    [
      ...heading(sheet),
      drawMapIn(sheet, laid),
      outlined(box, { fill: 'none', stroke: palette.border }),
      drawScaleBar([box.left + 14, box.bottom - 12], frame.kmPerUnit, 120, sheet.language, palette),
      ...drawLegend(laid.entries, box.bottom + 20, columns, sheet),
      ...credit(sheet, height),
    ],
  );
}

/** Where everything stands, and what of it is shown. */
function layOut(sheet: Sheet) {
  const { width, window, drawnIn } = sheet;
  const box = boxFor(window, width);
  const frame = frameOf(window, box);
  const zoom = zoomOf(frame, drawnIn, box);
  const around = sheet.places.filter(({ point }) => isInside(frame.project(point), box));
  const shown = around.filter((place) => isShown(place, zoom) || sheet.named?.includes(place.id));
  const events = sheet.events.filter(({ point }) => isInside(frame.project(point), box));
  const entries = entriesOf(sheet, around, shown, events.length > 0);
  const columns = Math.max(1, Math.floor((width - 2 * margin) / 290));
  const rows = Math.ceil(entries.length / columns);
  return {
    box,
    frame,
    to: transformTo(frame, drawnIn, window),
    zoom,
    shown,
    events,
    entries,
    columns,
    height: box.bottom + 20 + rows * row + 14 + sheet.credit.length * 15 + 12,
  };
}

function zoomOf(frame: Frame, drawnIn: Frame, { left, right }: Box): number {
  if (frame.kmPerUnit === 0) return 1;
  return (drawnIn.kmPerUnit / frame.kmPerUnit) * (1000 / (right - left));
}

function entriesOf(
  sheet: Sheet,
  around: readonly PlaceMark[],
  places: readonly PlaceMark[],
  hasEvents: boolean,
): readonly LegendEntry[] {
  const { roads, nameBloc, language, palette } = sheet;
  const hasUnreported = sheet.areas.some(({ status }) => status === 'unreported');
  const hasFront = sheet.fronts.some(({ part }) => part === 'line');
  const seen = { around, places, roads, hasUnreported, hasFront, hasEvents };
  return legendOf(seen, nameBloc, language, palette);
}

/** The ground, and on it events, places and their names. */
function drawMapIn(sheet: Sheet, { box, frame, to, zoom, shown, events }: Laid): string {
  const { land, palette } = sheet;
  const { k, x, y } = to;
  const ground = [
    drawLand(land, palette),
    drawAreas(sheet.areas),
    drawWaters(land, palette),
    drawRoads(sheet.roads, palette),
    drawFronts(sheet.fronts, palette),
  ];
  const turned = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})`;
  const scaleRoom = { ...box, right: box.left + 150, top: box.bottom - 36 };
  const named = new Set(sheet.named ?? []);
  const labels = labelsOf(shown, frame.project, zoom, inset(box, 3), named, [scaleRoom]);
  const layers = [
    outlined(box, { fill: palette.sea }),
    element('g', { transform: turned }, ground.join('')),
    drawEvents(events, frame.project, zoom, palette),
    drawPlaces(shown, frame.project, zoom, palette),
    drawLabels(labels, palette),
  ];
  return element('g', { 'clip-path': 'url(#map)' }, layers.join(''));
}

function outlined(
  { left, top, right, bottom }: Box,
  style: Readonly<Record<string, string>> = {},
): string {
  return rect(left, top, right - left, bottom - top, style);
}

function credit(sheet: Sheet, height: number): string[] {
  const { credit: lines, palette } = sheet;
  return lines.map((line, i) =>
    written(edgesOf(sheet), height - 12 - (lines.length - 1 - i) * 15, line, {
      'font-size': 11,
      fill: palette.soft,
    }),
  );
}

/** As high as the window's shape makes it. */
function boxFor(window: Window, width: number): Box {
  const wide = width - 2 * margin;
  const probe = frameOf(window, { left: 0, top: 0, right: wide, bottom: 10_000 });
  const [, top] = probe.project([window[0], window[3]]);
  const [, bottom] = probe.project([window[0], window[1]]);
  return { left: margin, top: head, right: width - margin, bottom: head + (bottom - top) };
}

/** Both are Mercator: a scale and a shift take one to the other. */
function transformTo(frame: Frame, from: Frame, [west, south, east]: Window) {
  const [a, b] = [frame.project([west, south]), frame.project([east, south])];
  const [c, d] = [from.project([west, south]), from.project([east, south])];
  const k = (b[0] - a[0]) / (d[0] - c[0]);
  return { k, x: a[0] - c[0] * k, y: a[1] - c[1] * k };
}

function edgesOf({ width, language }: Sheet) {
  return { left: margin, right: width - margin, language };
}

function heading(sheet: Sheet): string[] {
  const { palette, title, subtitle } = sheet;
  const edges = edgesOf(sheet);
  return [
    written(edges, 36, title, { 'font-size': 23, 'font-weight': 700, fill: palette.ink }),
    written(edges, 60, subtitle, { 'font-size': 14, fill: palette.soft }),
  ];
}

function drawLegend(
  entries: readonly LegendEntry[],
  top: number,
  columns: number,
  { width, language, palette }: Sheet,
): string[] {
  const each = (width - 2 * margin) / columns;
  return entries.map(({ words, sign }, i) => {
    const y = top + Math.floor(i / columns) * row;
    const along = margin + (i % columns) * each;
    const isRtl = language === 'ar';
    const x = isRtl ? width - along - 22 : along;
    const style = { 'font-size': 12, fill: palette.ink };
    return (
      element('g', { transform: `translate(${x.toFixed(1)} ${y})` }, sign) +
      (isRtl
        ? text(x - 8, y + 12, words, { direction: 'rtl', ...style })
        : text(x + 30, y + 12, words, style))
    );
  });
}

function isInside([x, y]: readonly [number, number], { left, right, top, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});
