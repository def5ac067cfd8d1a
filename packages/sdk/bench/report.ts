/** The figures as a page and a chart. */
import { cpus } from 'node:os';
import { tellDoor } from './door.js';
import { type Goal, goalsOf } from './goals.js';
import type { Section } from './measure.js';
import type { Figures } from './parts.js';
import type { Start } from './startup.js';

export function toPage(figures: readonly Figures[], unfinished: readonly string[]): string {
  const sections = sectionsOf(figures);
  const titles = [...new Set(sections.map(({ title }) => title))];
  const kept = figures.flatMap((one) => one.kept ?? []);
  const doors = figures.flatMap((one) => one.door ?? []);
  const start = figures.flatMap((one) => one.start ?? []);
  return [
    '# What questions cost',
    '',
    `Made by \`npm run bench\` on ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, with ${peers}.`,
    'CPU time, medians, the candidates of a table taking turns in one process; their answers are compared first. Only ratios',
    'mean anything. The tables of peers hold nothing but who held what when; answers of the sdk carry status, evidence,',
    'credibility and clocks besides. Why a goal is missed, and what was tried: `docs/decisions/095`.',
    '',
    ...(unfinished.length > 0
      ? [
          `Not finished in the time that a part has, or not begun when the run was broken off: ${unfinished.join('; ')}.`,
          '',
        ]
      : []),
    '![Cost of one question against the number of changes](cost.svg)',
    '',
    ...goalTable(goalsOf(figures)),
    ...titles.flatMap((title) =>
      tableOf(
        title,
        sections.filter((one) => one.title === title),
      ),
    ),
    ...(kept.length > 0
      ? [
          '## what is kept beyond the record',
          '',
          '| changes | after | MB |',
          '|---|---|---|',
          ...kept.map(
            ({ changes, after, megabytes }) =>
              `| ${changes.toLocaleString('en')} | ${after} | ${megabytes.toFixed(0)} |`,
          ),
          '',
        ]
      : []),
    ...(doors.length > 0 ? ['## at the door', '', tellDoor(doors), ''] : []),
    ...(start.length > 0 ? startTable(start) : []),
  ].join('\n');
}

/** As the lockfiles have them. */
const peers = [
  'better-sqlite3 12.11.1',
  '@duckdb/node-api 1.5.5',
  'graphology 0.26.0',
  'ngraph.path 1.6.1',
  'js-graph-algorithms 1.0.18',
  'd3-delaunay 6.0.6',
  'clipper2-ts 2.0.1',
].join(', ');

const sectionsOf = (figures: readonly Figures[]): Section[] =>
  figures.flatMap(({ sections }) => sections ?? []);

function goalTable(goals: readonly Goal[]): string[] {
  const show = (one: number, unit: Goal['unit']) => `${Number(one.toPrecision(3))} ${unit}`;
  return [
    '## what is aimed at',
    '',
    '| | at most | reached | |',
    '|---|---|---|---|',
    ...goals.map(({ what, most, unit, reached }) =>
      reached === null
        ? `| ${what} | ${show(most, unit)} | not measured | |`
        : `| ${what} | ${show(most, unit)} | ${show(reached, unit)} | ${reached <= most ? 'met' : `${(reached / most).toFixed(1)} times that`} |`,
    ),
    '',
  ];
}

function startTable(start: readonly Start[]): string[] {
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
  const names = sections[0]?.rows.map(({ name }) => name) ?? [];
  const cell = ({ rows }: Section, i: number) =>
    `${showMs(rows[i]?.ms ?? Number.NaN)} (${Number(((rows[i]?.ms ?? 0) / (rows[0]?.ms ?? 1)).toPrecision(2))})`;
  return [
    `## ${title}`,
    '',
    'CPU, and the ratio to the first row.',
    '',
    `| | ${sections.map(({ size }) => size).join(' | ')} |`,
    `|---|${sections.map(() => '---').join('|')}|`,
    ...names.map((name, i) => `| ${name} | ${sections.map((one) => cell(one, i)).join(' | ')} |`),
    '',
  ];
}

function showMs(ms: number): string {
  const [value, unit] =
    ms < 0.001
      ? [ms * 1e6, 'ns']
      : ms < 1
        ? [ms * 1000, 'µs']
        : ms < 1000
          ? [ms, 'ms']
          : [ms / 1000, 's'];
  return `${Number(value.toPrecision(3))} ${unit}`;
}

/** Right of the lines there is room for their names. */
const [width, height, margin, named] = [820, 360, 60, 310];
const lineHeight = 15;
const colours = ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#aa3377'];

/** Cost against size, both on logarithmic scales; null without two sizes. */
export function toChart(figures: readonly Figures[]): string | null {
  const sections = sectionsOf(figures).filter(({ title }) => title === 'one place, one time');
  if (sections.length < 2) return null;
  const changes = sections.map(({ size }) => Number(size.replace(/\D/g, '')));
  const sizes = changes.map(Math.log10);
  const all = sections.flatMap(({ rows }) => rows.map(({ ms }) => Math.log10(ms)));
  const x = scale(Math.min(...sizes), Math.max(...sizes), margin, width - named);
  const y = scale(Math.min(...all), Math.max(...all), height - margin, margin / 2);
  const rowsOf = (i: number) => sections.map(({ rows }) => y(Math.log10(rows[i]?.ms ?? 1)));
  const names = (sections[0]?.rows ?? []).map(({ name }) => name);
  const ends = spread(
    names.map((_, i) => rowsOf(i).at(-1) ?? 0),
    lineHeight,
  );
  const lines = names.map((name, i) => {
    const points = rowsOf(i).map((row, s) => `${x(sizes[s] ?? 0).toFixed(1)},${row.toFixed(1)}`);
    return [
      `<polyline fill="none" stroke="${colours[i]}" stroke-width="2" points="${points.join(' ')}"/>`,
      `<text x="${width - named + 6}" y="${((ends[i] ?? 0) + 4).toFixed(1)}" fill="${colours[i]}">${name}</text>`,
    ].join('\n');
  });
  const ticks = changes.map(
    (size, i) =>
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

/** Heights in their order, moved down where one would stand upon another. */
function spread(heights: readonly number[], least: number): number[] {
  const moved = [...heights];
  let above = Number.NEGATIVE_INFINITY;
  for (const i of [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))) {
    above = Math.max(heights[i] ?? 0, above + least);
    moved[i] = above;
  }
  return moved;
}

function scale(from: number, until: number, low: number, high: number) {
  const length = until - from || 1;
  return (value: number) => low + ((value - from) / length) * (high - low);
}
