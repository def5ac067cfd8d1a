/** A map as a sheet of its own: title, map, scale, the legend of what is on it, its source. */
import { element, rect, svgPage, text, written } from '../svg/svg.js';
import type { Box } from './frame.js';
import { type Laid, layOut, margin, row, type Sheet } from './lay-out.js';
import {
  drawAreas,
  drawEvents,
  drawFronts,
  drawLand,
  drawPlaces,
  drawRoads,
  drawWaters,
} from './layers.js';
import type { LegendEntry } from './legend.js';
import { drawLabels, labelsOf } from './names.js';
import { drawScaleBar } from './scale-bar.js';
import { drawTextures } from './textures.js';

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

const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});
