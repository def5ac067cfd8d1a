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

export function drawSheet(sheet: Sheet): string {
  const { width, window, language, palette, drawnIn } = sheet;
  const box = boxFor(window, width);
  const frame = frameOf(window, box);
  const { k, x, y } = transformTo(frame, drawnIn, window);
  const zoom =
    frame.kmPerUnit === 0
      ? 1
      : (drawnIn.kmPerUnit / frame.kmPerUnit) * (1000 / (box.right - box.left));
  const around = sheet.places.filter(({ point }) => isInside(frame.project(point), box));
  const shown = around.filter((place) => isShown(place, zoom) || sheet.named?.includes(place.id));
  const events = sheet.events.filter(({ point }) => isInside(frame.project(point), box));
  const entries = legendOf(
    {
      around,
      places: shown,
      roads: sheet.roads,
      hasUnreported: sheet.areas.some(({ status }) => status === 'unreported'),
      hasFront: sheet.fronts.some(({ part }) => part === 'line'),
      hasEvents: events.length > 0,
    },
    sheet.nameBloc,
    language,
    palette,
  );
  const columns = Math.max(1, Math.floor((width - 2 * margin) / 290));
  const rows = Math.ceil(entries.length / columns);
  const height = box.bottom + 20 + rows * row + 14 + sheet.credit.length * 15 + 12;
  const scaleRoom = {
    left: box.left,
    right: box.left + 150,
    top: box.bottom - 36,
    bottom: box.bottom,
  };
  const labels = labelsOf(shown, frame.project, zoom, inset(box, 3), new Set(sheet.named ?? []), [
    scaleRoom,
  ]);
  const clip = element(
    'clipPath',
    { id: 'map' },
    rect(box.left, box.top, box.right - box.left, box.bottom - box.top),
  );
  const standings = [
    ...sheet.areas,
    ...sheet.places.map(({ status, blocs }) => ({ status, blocs })),
  ];
  const ground = [
    drawLand(sheet.land, palette),
    drawAreas(sheet.areas),
    drawWaters(sheet.land, palette),
    drawRoads(sheet.roads, palette),
    drawFronts(sheet.fronts, palette),
  ];
  return svgPage(
    {
      width,
      height,
      title: sheet.title,
      description: sheet.subtitle,
      definitions: clip + drawTextures(standings, palette, k),
      background: palette.halo,
    },
    [
      ...heading(sheet),
      element(
        'g',
        { 'clip-path': 'url(#map)' },
        [
          rect(box.left, box.top, box.right - box.left, box.bottom - box.top, {
            fill: palette.sea,
          }),
          element(
            'g',
            { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(5)})` },
            ground.join(''),
          ),
          drawEvents(events, frame.project, zoom, palette),
          drawPlaces(shown, frame.project, zoom, palette),
          drawLabels(labels, palette),
        ].join(''),
      ),
      rect(box.left, box.top, box.right - box.left, box.bottom - box.top, {
        fill: 'none',
        stroke: palette.border,
      }),
      drawScaleBar([box.left + 14, box.bottom - 12], frame.kmPerUnit, 120, language, palette),
      ...drawLegend(entries, box.bottom + 20, columns, sheet),
      ...sheet.credit.map((line, i) =>
        written(edgesOf(sheet), height - 12 - (sheet.credit.length - 1 - i) * 15, line, {
          'font-size': 11,
          fill: palette.soft,
        }),
      ),
    ],
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
