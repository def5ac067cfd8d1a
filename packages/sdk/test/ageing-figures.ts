/** The tables of docs/ageing.md, as the record has them now. */
import type { Atlas } from '../src/index.js';
import {
  fOf,
  judgedByHidden,
  judgedByLater,
  type Score,
  scoreOf,
  tried,
} from './ageing-measures.js';

const marks = ['<!-- figures -->', '<!-- /figures -->'] as const;

export function withAgeingFigures(text: string, atlas: Atlas): string {
  const [start, end] = marks.map((mark) => text.indexOf(mark)) as [number, number];
  if (start < 0 || end < start) throw new Error(`${marks.join(' and ')} are not in the page`);
  return `${text.slice(0, start + marks[0].length)}\n\n${figures(atlas)}\n${text.slice(end)}`;
}

function figures(atlas: Atlas): string {
  const kinds = { later: judgedByLater(atlas), hidden: judgedByHidden(atlas) };
  const chosen = tried.map((least) => {
    const f = Object.values(kinds).map((all) => fOf(scoreOf(all, 0, least)));
    return [least.neighbours, least.share, ...f, (f[0] as number) / 2 + (f[1] as number) / 2];
  });
  return [
    table(['neighbours', 'share', 'F, later reports', 'F, hidden reports', 'mean'], chosen),
    table(
      [
        'measured on',
        'half',
        'judged',
        'gone',
        'told',
        'precision',
        'recall',
        'decided',
        'wrong, forever',
        'wrong, until overtaken',
      ],
      Object.entries(kinds).flatMap(([name, all]) =>
        ([0, 1] as const).map((half) => row(name, half, scoreOf(all, half))),
      ),
    ),
  ].join('\n');
}

function row(name: string, half: 0 | 1, score: Score): (string | number)[] {
  const { judged, gone, told, precision, recall, decided, wrong } = score;
  const whole = [judged, gone, told].map(String);
  return [
    `${name} reports`,
    half === 0 ? 'chosen on' : 'measured on',
    ...whole,
    precision,
    recall,
    decided,
    ...wrong,
  ];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'string' ? cell : shown(cell))).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function shown(value: number): string {
  return Number.isInteger(value) && value > 0 ? String(value) : value.toFixed(3);
}
