/** How near the opposition came to Homs: a line where it is sure, a band where the sources leave it open. */
import type { PlaceId, SyriaIds } from '@syria-2024/data';
import { type Atlas, approach, nameOf } from '@syria-2024/sdk/engine';
import type { Language } from '../map/words.js';
import { dayTicks, element, line, rect, svgPage, text, timeScale, written } from '../svg/svg.js';
import { creditOf } from './credit.js';
import { chartWords } from './words.js';

const size = { width: 900, height: 470 };
/** Pixels from the right edge in which no name has room. */
const lateFrom = 90;
const plot = { left: 64, right: size.width - 30, top: 96, bottom: size.height - 70 };

export function drawApproachChart(
  atlas: Atlas<SyriaIds>,
  language: Language = 'en',
  origin?: string,
): string {
  const edges = { left: 24, right: size.width - 24, language };
  const words = chartWords[language].approach;
  const spells = approach(atlas, { towards: 'homs', bloc: 'opposition' });
  const most = Math.ceil(Math.max(...spells.map(({ km }) => km[0] ?? 0)) / 20) * 20;
  const x = timeScale(atlas, plot.left, plot.right);
  const y = (km: number) => plot.bottom - (km / most) * (plot.bottom - plot.top);
  const band = spells.flatMap(({ from, until, km: [certain, possible] }) =>
    certain === null || possible === null || certain === possible
      ? []
      : [rect(x(from), y(certain), x(until) - x(from), y(possible) - y(certain))],
  );
  const steps = spells.flatMap(({ from, until, km: [certain] }) =>
    certain === null
      ? []
      : [
          [x(from), y(certain)],
          [x(until), y(certain)],
        ],
  );
  const labels = labelled(
    spells.map(({ from, km: [certain], nearest }) => ({
      at: x(from),
      km: certain ?? 0,
      place: nearest.certain?.place,
    })),
  ).map(({ at, km, place }) => {
    const told = `${nameOf(atlas, place, { language })}${words.comma} ${km.toFixed(0)} ${words.km}`;
    // What begins late ends at the edge.
    return plot.right - at < lateFrom
      ? text(plot.right, y(km) - 9, told, { 'text-anchor': 'end' })
      : text(at + 5, y(km) - 9, told);
  });
  const { title, method } = words;
  return svgPage({ ...size, title }, [
    written(edges, 36, title, { 'font-size': 22, 'font-weight': 700, fill: '#111' }),
    written(edges, 58, method, { 'font-size': 13, fill: '#333' }),
    text(24, 84, words.km, { fill: '#555' }),
    element('g', { fill: '#333' }, [...days(atlas, language), ...levels(most, y)].join('')),
    element('g', { fill: '#d55e00', 'fill-opacity': '0.28' }, band.join('')),
    element('polyline', {
      points: steps.map((point) => point.map((n) => n.toFixed(1)).join(',')).join(' '),
      fill: 'none',
      stroke: '#b03a00',
      'stroke-width': 2.6,
    }),
    element(
      'g',
      { fill: '#111', stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' },
      labels.join(''),
    ),
    written(edges, size.height - 14, creditOf(atlas, language, origin), {
      'font-size': 11,
      fill: '#555',
    }),
  ]);
}

function days(atlas: Atlas<SyriaIds>, language: Language): string[] {
  return dayTicks(atlas, plot.left, plot.right, language).flatMap(({ x, width, label }) => [
    line([x, plot.top], [x, plot.bottom], { stroke: '#e6e6e6' }),
    text(x + width / 2, plot.bottom + 20, label, { 'text-anchor': 'middle' }),
  ]);
}

function levels(most: number, y: (km: number) => number): string[] {
  return Array.from({ length: most / 20 + 1 }, (_, i) => i * 20).flatMap((km) => [
    line([plot.left, y(km)], [plot.right, y(km)], { stroke: km === 0 ? '#333' : '#e6e6e6' }),
    text(plot.left - 8, y(km) + 4, String(km), { 'text-anchor': 'end' }),
  ]);
}

interface Step {
  readonly at: number;
  readonly km: number;
  readonly place: PlaceId | undefined;
}

/** The steps that have room for a name: the first of each place, none within 90 px and 12 km of the one before. */
function labelled(steps: readonly Step[]): (Step & { place: PlaceId })[] {
  const kept: (Step & { place: PlaceId })[] = [];
  for (const step of steps) {
    const { place } = step;
    if (place === undefined || kept.some((other) => other.place === place)) continue;
    if (
      kept.some((other) => Math.abs(other.at - step.at) < 90 && Math.abs(other.km - step.km) < 12)
    )
      continue;
    kept.push({ ...step, place });
  }
  return kept;
}
