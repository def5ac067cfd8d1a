/** Where everything on a sheet stands, and what of it is shown. */
import { type Box, type Frame, frameOf, type Window } from './frame.js';
import { isShown, type LandPaths } from './layers.js';
import { type LegendEntry, legendOf } from './legend.js';
import type { AreaMark, EventMark, FrontMark, PlaceMark, RoadMark } from './marks.js';
import type { Palette } from './palette.js';
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

export const margin = 24;
const head = 74;
export const row = 21;

export type Laid = ReturnType<typeof layOut>;

export function layOut(sheet: Sheet) {
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

function isInside([x, y]: readonly [number, number], { left, right, top, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}
