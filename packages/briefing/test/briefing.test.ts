import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coveredDays as daysOf, syria2024, wrap } from '@syria-2024/sdk';
import { describe, expect, it } from 'vitest';
import { makeBriefing } from '../src/briefing.js';
import { Footnotes } from '../src/footnotes.js';
import { plain, printBriefing } from '../src/print.js';

const coveredDays = () => daysOf(syria2024);

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const escapeCharacter = String.fromCharCode(27);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

describe('the briefing', () => {
  const text = printBriefing(makeBriefing(coveredDays()), plain);
  const lines = text.split('\n');

  it('covers the twelve days', () => {
    expect(coveredDays()).toHaveLength(12);
    for (const day of ['Wednesday, 27 November 2024', 'Sunday, 8 December 2024'])
      expect(text).toContain(day);
  });

  it('fits 80 columns, addresses aside', () => {
    const wide = lines.filter((line) => line.length > 80 && !/^\s*\S+$/.test(line));
    expect(wide).toEqual([]);
  });

  it('lists every footnote that it refers to, and refers to every one that it lists', () => {
    const cut = lines.indexOf('Sources');
    const marks = (part: string[]) => new Set(part.join('\n').match(/\[\d+\]/g));
    const listed = new Set(
      lines.slice(cut).flatMap((line) => /^ *(\[\d+\]) /.exec(line)?.[1] ?? []),
    );
    expect(listed).toEqual(marks(lines.slice(0, cut)));
    expect(listed.size).toBeGreaterThan(50);
  });

  it('tells the same as its data: Hama changed hands on the fifth', () => {
    const [, , , , , , , fourth, fifth] = makeBriefing(coveredDays()).days;
    const hama = (day: typeof fourth) => day?.towns.find(({ place }) => place === 'hama')?.control;
    expect(hama(fourth)).toMatchObject({ status: 'held', bloc: 'government' });
    expect(hama(fifth)).toMatchObject({ status: 'held', bloc: 'opposition' });
  });

  it('knows less when asked what was known earlier', () => {
    const [then] = makeBriefing(['2024-12-06'], '2024-12-05').days;
    const [now] = makeBriefing(['2024-12-06']).days;
    expect(then?.disputed.length).toBeLessThan(now?.disputed.length ?? 0);
  });
});

describe('footnotes', () => {
  const hama = {
    credibility: null,
    evidence: { events: ['2024-12-05-hama-captured'], claims: [], assumptions: [] },
  };
  const dates = (asOf: string | null) => {
    const notes = new Footnotes(asOf);
    notes.mark(hama);
    return notes.list().flatMap((text) => text.match(/2024-\d{2}-\d{2}(?=, )/g) ?? []);
  };

  it('cite nothing that was published after the knowledge time', () => {
    expect(dates('2024-12-06T00:00+03:00').filter((day) => day > '2024-12-05')).toEqual([]);
    expect(dates('2024-12-06T00:00+03:00').length).toBeGreaterThan(0);
    expect(dates(null).some((day) => day > '2024-12-05')).toBe(true);
  });
});

describe('the command', () => {
  it('prints one day, without colour into a pipe, and writes its map', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    const { status, stdout } = run('--at', '2024-12-06', '--maps', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('Friday, 6 December 2024');
    expect(stdout).not.toContain('Saturday, 7 December 2024');
    expect(stdout).not.toContain(escapeCharacter);
    expect(readdirSync(folder)).toEqual(['homs-2024-12-06.svg']);
    const svg = readFileSync(join(folder, 'homs-2024-12-06.svg'), 'utf8');
    expect(svg).toContain('Friday, 6 December 2024');
    expect(svg).not.toMatch(/NaN|undefined/);
    for (const told of ['Talbiseh', 'Road impassable', 'Opposition', 'Nearest to Homs'])
      expect(svg).toContain(told);
  });

  it('prints JSON with evidence', () => {
    const { stdout } = run('--at', '2024-12-06', '--json', '--no-maps');
    const { days } = JSON.parse(stdout);
    expect(days[0].routes[0].answer.evidence.claims.length).toBeGreaterThan(0);
  });

  it('explains itself', () => {
    expect(run('--help').stdout).toContain('--as-of');
  });

  it.each([
    [
      ['--at', '2024-12-09'],
      "'2024-12-09' is not a covered day; expected 2024-11-27 to 2024-12-08",
    ],
    [
      ['--as-of', 'yesterday', '--no-maps'],
      "'yesterday' is not a time; expected a date such as '2024-11-27'",
    ],
    [['--att', '2024-12-06'], 'Did you mean --at?'],
  ])('refuses %s', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).not.toBe(0);
    expect(stderr).toContain(message);
  });
});

describe('wrapping', () => {
  it('keeps words whole and indents what follows', () => {
    const lines = wrap('word '.repeat(40).trim(), '  ', '    ');
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines[1]?.startsWith('    word')).toBe(true);
    expect(wrap('x'.repeat(100))).toEqual(['x'.repeat(100)]);
  });
});
