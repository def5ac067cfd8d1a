/** The figures as a page and a chart. */
import { cpus } from 'node:os';
import type { Section } from './control.js';
import { tellDoor } from './door.js';
import type { Start } from './startup.js';

export function toPage(
  sections: readonly Section[],
  start: readonly Start[],
  door: number,
): string {
  const titles = [...new Set(sections.map(({ title }) => title))];
  return [
    '# What questions cost',
    '',
    `Made by \`npm run bench\` on ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}.`,
    'CPU time, medians, the candidates of a table taking turns in one process; their answers are compared first. Only ratios',
    'mean anything. The tables of peers hold nothing but who held what when; answers of the sdk carry status, evidence,',
    'credibility and clocks besides.',
    '',
    '![Cost of one question against the number of changes](cost.svg)',
    '',
    ...titles.flatMap((title) =>
      tableOf(
        title,
        sections.filter((one) => one.title === title),
      ),
    ),
    '## at the door',
    '',
    tellDoor(door),
    '',
    ...startTable(start),
  ].join('\n');
}

export function startTable(start: readonly Start[]): string[] {
  const [empty] = start;
  const beyond = (ms: number, least = 0) => (ms - least).toFixed(0);
  return [
    '## to begin: a process of its own each',
    '',
    'Milliseconds of CPU, and of waiting on a clock; both also beyond an empty Node.',
    '',
    '| | CPU | beyond | waited | beyond |',
    '|---|---|---|---|---|',
    ...start.map(
      ({ name, ms, waited }) =>
        `| ${name} | ${beyond(ms)} | ${beyond(ms, empty?.ms)} | ${beyond(waited)} | ${beyond(waited, empty?.waited)} |`,
    ),
    '',
  ];
}

function tableOf(title: string, sections: readonly Section[]): string[] {
  const sizes = sections.map(({ size }) => size);
  const names = sections[0]?.rows.map(({ name }) => name) ?? [];
  const cell = ({ rows }: Section, i: number) =>
    `${rows[i]?.ms.toFixed(2)} (${((rows[i]?.ms ?? 0) / (rows[0]?.ms ?? 1)).toFixed(2)})`;
  return [
    `## ${title}`,
    '',
    `Milliseconds, and the ratio to the first row, by the number of changes.`,
    '',
    `| | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `|---|${sizes.map(() => '---').join('|')}|`,
    ...names.map((name, i) => `| ${name} | ${sections.map((one) => cell(one, i)).join(' | ')} |`),
    '',
  ];
}

const [width, height, margin] = [640, 360, 60];
const colours = ['#4477aa', '#ee6677', '#228833', '#ccbb44'];

/** Cost against size, both on logarithmic scales. */
export function toChart(sections: readonly Section[]): string {
  const sizes = sections.map(({ size }) => Math.log10(size));
  const all = sections.flatMap(({ rows }) => rows.map(({ ms }) => Math.log10(ms)));
  const x = scale(Math.min(...sizes), Math.max(...sizes), margin, width - 180);
  const y = scale(Math.min(...all), Math.max(...all), height - margin, margin / 2);
  const lines = (sections[0]?.rows ?? []).map(({ name }, i) => {
    const points = sections.map(({ rows, size }) => [
      x(Math.log10(size)),
      y(Math.log10(rows[i]?.ms ?? 1)),
    ]);
    const [endX = 0, endY = 0] = points.at(-1) ?? [];
    return [
      `<polyline fill="none" stroke="${colours[i]}" stroke-width="2" points="${points.map((point) => point.map((one) => one.toFixed(1)).join(',')).join(' ')}"/>`,
      `<text x="${endX + 6}" y="${endY + 4}" fill="${colours[i]}">${name}</text>`,
    ].join('\n');
  });
  const ticks = sections.map(
    ({ size }, i) =>
      `<text x="${x(sizes[i] ?? 0)}" y="${height - margin / 2}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>What one question costs</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...lines,
    ...ticks,
    `<text x="${margin}" y="16">CPU of one question against changes on record, logarithmic scales</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function scale(from: number, until: number, low: number, high: number) {
  const length = until - from || 1;
  return (value: number) => low + ((value - from) / length) * (high - low);
}
