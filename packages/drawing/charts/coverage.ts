/** The coverage of the record as a heat map: fronts down, days across, the number written in each cell. */
import type { SyriaIds } from '@syria-2024/data';
import { type Atlas, coveredDays, localTime, nameOf } from '@syria-2024/sdk/engine';
import type { Language } from '../map/words.js';
import { dayTicks, element, rect, svgPage, text, written } from '../svg/svg.js';
import { creditOf } from './credit.js';
import { chartWords } from './words.js';

const width = 900;
const left = 250;
const right = width - 24;
const rowHeight = 22;
const top = 92;

export function drawCoverage(
  atlas: Atlas<SyriaIds>,
  language: Language = 'en',
  origin?: string,
): string {
  const edges = { left: 24, right: width - 24, language };
  const { title, method, none } = chartWords[language].coverage;
  const rows = countEvents(atlas);
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  const ticks = dayTicks(atlas, left, right, language);
  const height = top + rows.length * rowHeight + 36;
  return svgPage({ width, height, title, description: method }, [
    written(edges, 36, title, { 'font-size': 22, 'font-weight': 700, fill: '#111' }),
    written(edges, 58, method, { fill: '#333' }),
    ...ticks.map(({ x, width: wide, label }) =>
      text(x + wide / 2, top - 10, label, { 'text-anchor': 'middle', fill: '#333' }),
    ),
    ...rows.map(({ front, counts }, i) => {
      const y = top + i * rowHeight;
      const name = front === null ? none : nameOf(atlas, front, { language });
      const cells = ticks.map(({ x, width: wide }, day) =>
        cellOf(x, y, wide, counts[day] ?? 0, most),
      );
      return (
        text(left - 10, y + 15, name, { 'text-anchor': 'end', fill: '#111' }) +
        element('g', {}, cells.join(''))
      );
    }),
    written(edges, height - 12, creditOf(atlas, language, origin), {
      'font-size': 11,
      fill: '#555',
    }),
  ]);
}

interface Row {
  readonly front: string | null;
  readonly counts: readonly number[];
}

/** Fronts with most events first. */
function countEvents(atlas: Atlas<SyriaIds>): Row[] {
  const days = coveredDays(atlas);
  const rows = new Map<string | null, number[]>();
  for (const { front = null, when } of atlas.dataset.events) {
    const day = days.indexOf(localTime(atlas, when.notBefore).slice(0, 10));
    if (day < 0) continue;
    const counts = rows.get(front) ?? days.map(() => 0);
    counts[day] = (counts[day] ?? 0) + 1;
    rows.set(front, counts);
  }
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  return [...rows]
    .map(([front, counts]) => ({ front, counts }))
    .sort((a, b) => sum(b.counts) - sum(a.counts));
}

function cellOf(x: number, y: number, wide: number, count: number, most: number): string {
  if (count === 0) return rect(x + 1, y + 1, wide - 2, rowHeight - 2, { fill: '#f4f4f4' });
  const strength = 0.15 + 0.85 * Math.sqrt(count / most);
  return (
    rect(x + 1, y + 1, wide - 2, rowHeight - 2, {
      fill: '#08519c',
      'fill-opacity': strength.toFixed(2),
    }) +
    text(x + wide / 2, y + 15, String(count), {
      'text-anchor': 'middle',
      'font-size': 11,
      fill: strength > 0.55 ? '#fff' : '#111',
    })
  );
}
