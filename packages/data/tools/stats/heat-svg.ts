import { stepLabel, stepOf, steps } from './shades.js';
import type { Stats } from './summarise.js';

const cell = { width: 48, height: 24, gap: 2 };
const margin = { top: 84, right: 64, bottom: 84, left: 150 };
const font = 'font-family="Helvetica, Arial, DejaVu Sans, sans-serif"';

/** Day × front as an SVG for print: a number in every cell, so that nothing rests on colour alone. */
export function heatSvg(stats: Stats): string {
  const { fronts, days, totals } = stats;
  const claims = days.reduce((sum, day) => sum + day.claims, 0);
  const grid = { width: days.length * cell.width, height: fronts.length * cell.height };
  const width = margin.left + grid.width + margin.right;
  const height = margin.top + grid.height + margin.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" ${font}>`,
    '<title id="title">Claims on record by front and day</title>',
    `<desc id="desc">A table of ${fronts.length} fronts and ${days.length} days; darker cells hold more claims.</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(margin.left, 30, 'Claims on record, by front and day', { size: 18, weight: 'bold' }),
    text(
      margin.left,
      50,
      `${claims} claims about ${totals.events} events, counted on the day the event begins`,
      { size: 12, fill: '#555555' },
    ),
    ...days.map(({ day }, column) =>
      text(centreOf(column), margin.top - 8, dayLabel(day, column), { size: 12, anchor: 'middle' }),
    ),
    text(width - 12, margin.top - 8, 'all', { size: 12, anchor: 'end', fill: '#555555' }),
    ...fronts.flatMap(({ front, byDay, claims }, row) => [
      text(margin.left - 10, baselineOf(row), front, { size: 12, anchor: 'end' }),
      ...byDay.map((count, column) => box(row, column, count)),
      text(width - 12, baselineOf(row), String(claims), {
        size: 12,
        anchor: 'end',
        fill: '#555555',
      }),
    ]),
    text(margin.left - 10, baselineOf(fronts.length), 'all', {
      size: 12,
      anchor: 'end',
      fill: '#555555',
    }),
    ...days.map(({ claims }, column) =>
      text(centreOf(column), baselineOf(fronts.length), String(claims), {
        size: 12,
        anchor: 'middle',
        fill: '#555555',
      }),
    ),
    ...legend(height - 24),
    '</svg>',
    '',
  ].join('\n');
}

function box(row: number, column: number, count: number): string {
  const { colour, ink } = stepOf(count);
  const x = margin.left + column * cell.width;
  const y = margin.top + row * cell.height;
  const rect = `<rect x="${x}" y="${y}" width="${cell.width - cell.gap}" height="${cell.height - cell.gap}" rx="2" fill="${colour}"/>`;
  if (count === 0) return rect;
  return (
    rect +
    text(centreOf(column), baselineOf(row), String(count), {
      size: 11,
      anchor: 'middle',
      fill: ink,
    })
  );
}

function legend(y: number): string[] {
  const room = 88;
  return steps.flatMap((step, index) => {
    const x = margin.left + index * room;
    return [
      `<rect x="${x}" y="${y - 11}" width="14" height="14" rx="2" fill="${step.colour}" stroke="#bbbbbb" stroke-width="0.5"/>`,
      text(x + 20, y, stepLabel(step), { size: 11 }),
    ];
  });
}

function centreOf(column: number): number {
  return margin.left + column * cell.width + (cell.width - cell.gap) / 2;
}

function baselineOf(row: number): number {
  return margin.top + row * cell.height + 15;
}

/** The month stands with the first day of each. */
function dayLabel(day: string, column: number): string {
  const number = Number(day.slice(8));
  if (column > 0 && number !== 1) return String(number);
  return `${number} ${day.slice(5, 7) === '11' ? 'Nov' : 'Dec'}`;
}

interface Style {
  size: number;
  anchor?: 'middle' | 'end';
  fill?: string;
  weight?: 'bold';
}

function text(
  x: number,
  y: number,
  content: string,
  { size, anchor, fill = '#1c1c1c', weight }: Style,
): string {
  const more = `${anchor ? ` text-anchor="${anchor}"` : ''}${weight ? ` font-weight="${weight}"` : ''}`;
  const safe = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${safe}</text>`;
}
