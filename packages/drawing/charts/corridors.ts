/** The corridors as strips through the covered days: told apart by pattern and shade as well as by colour. */
import type { SyriaIds } from '@syria-2024/data';
import { type Atlas, nameOf, type RouteStatus, routeTimeline } from '@syria-2024/sdk/engine';
import type { Language } from '../map/words.js';
import { dayTicks, element, line, rect, svgPage, text, timeScale, written } from '../svg/svg.js';
import { creditOf } from './credit.js';
import { chartWords } from './words.js';

const width = 1000;
const left = 430;
const right = width - 24;
const rowHeight = 30;
const top = 92;

const fills: Record<RouteStatus, string> = {
  open: '#9ecae9',
  uncertain: 'url(#hatch)',
  severed: '#b03a00',
};
const statuses: readonly RouteStatus[] = ['open', 'uncertain', 'severed'];
const hatch = element(
  'pattern',
  {
    id: 'hatch',
    width: 7,
    height: 7,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  rect(0, 0, 7, 7, { fill: '#f2f2f2' }) +
    line([0, 0], [0, 7], { stroke: '#777', 'stroke-width': 2.4 }),
);

export function drawStrips(
  atlas: Atlas<SyriaIds>,
  language: Language = 'en',
  origin?: string,
): string {
  const edges = { left: 24, right: width - 24, language };
  const words = chartWords[language].corridors;
  const { corridors } = atlas.dataset;
  const height = top + corridors.length * rowHeight + 64;
  const { title } = words;
  return svgPage({ width, height, title, definitions: hatch, fontSize: 13 }, [
    written(edges, 36, title, { 'font-size': 22, 'font-weight': 700, fill: '#111' }),
    written(edges, 58, words.method, { fill: '#333' }),
    ...corridors.map((corridor, i) => stripOf(atlas, corridor, top + i * rowHeight, language)),
    ...axisOf(atlas, height - 60, language),
    ...statuses.flatMap((status, i) => [
      rect(left + i * 200, height - 44, 26, 14, { fill: fills[status] }),
      text(left + 34 + i * 200, height - 32, words.statuses[status]),
    ]),
    written(edges, height - 10, creditOf(atlas, language, origin), {
      'font-size': 11,
      fill: '#555',
    }),
  ]);
}

type Corridor = Atlas<SyriaIds>['dataset']['corridors'][number];

function stripOf(
  atlas: Atlas<SyriaIds>,
  { id, from, to, bloc }: Corridor,
  y: number,
  language: Language,
): string {
  const x = timeScale(atlas, left, right);
  const bars = routeTimeline(atlas, { from, to, bloc }).spells.map((spell) =>
    rect(x(spell.from), y + 5, Math.max(x(spell.until) - x(spell.from), 0), rowHeight - 12, {
      fill: fills[spell.status],
    }),
  );
  const name = text(
    left - 12,
    y + 18,
    `${nameOf(atlas, id, { language })} · ${nameOf(atlas, bloc, { language })}`,
    {
      'text-anchor': 'end',
      fill: '#111',
    },
  );
  return [name, ...bars].join('');
}

function axisOf(atlas: Atlas<SyriaIds>, bottom: number, language: Language): string[] {
  return dayTicks(atlas, left, right, language).flatMap(({ x, width: wide, label }) => [
    line([x, top - 8], [x, bottom], { stroke: '#fff', 'stroke-opacity': 0.8 }),
    text(x + wide / 2, top - 12, label, { 'text-anchor': 'middle', 'font-size': 12, fill: '#333' }),
  ]);
}
