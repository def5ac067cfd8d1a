import { stepLabel, stepOf, steps } from './shades.js';
import type { Stats } from './summarise.js';

const nameWidth = 16;
const cellWidth = 5;
const totalWidth = 4;

/** Day × front for a terminal of 80 columns: a number in every cell, its shade as a mark or, with `colour`, behind it. */
export function heatText({ fronts, days }: Stats, colour = false): string {
  const header = days.map(({ day }) => day.slice(8).padStart(cellWidth)).join('');
  const rows = fronts.map(({ front, byDay, claims }) =>
    [
      front.padEnd(nameWidth),
      ...byDay.map((count) => cell(count, colour)),
      String(claims).padStart(totalWidth),
    ].join(''),
  );
  const totals = days.map(({ claims }) => String(claims).padStart(cellWidth)).join('');
  const legend = steps
    .slice(1)
    .map((step) =>
      colour ? paint(` ${stepLabel(step)} `, step) : `${step.mark} ${stepLabel(step)}`,
    )
    .join('   ');
  return [
    'CLAIMS BY FRONT AND DAY (27 NOVEMBER - 8 DECEMBER)',
    ''.padEnd(nameWidth) + header,
    ...rows,
    'all'.padEnd(nameWidth) + totals,
    legend,
  ].join('\n');
}

function cell(count: number, colour: boolean): string {
  const step = stepOf(count);
  if (count === 0) return ' '.repeat(cellWidth);
  const text = String(count).padStart(cellWidth - 2);
  return colour ? ` ${paint(`${text} `, step)}` : ` ${step.mark}${text}`;
}

function paint(text: string, { colour, ink }: { colour: string; ink: string }): string {
  return `\u001b[48;2;${rgb(colour)}m\u001b[38;2;${rgb(ink)}m${text}\u001b[0m`;
}

function rgb(hex: string): string {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(';');
}
