/** The floor under the mutation score bars a change that nobody tests, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { equivalents } from '../scripts/mutation/equivalents.js';
import { equivalentOf, type Fate, isUnderFloor, scoreOf } from '../scripts/mutation/score.js';
import { root } from './consumer.js';

const file = 'scripts/mutation/score.ts';
const fate = (status: string, over: Partial<Fate> = {}): Fate => ({
  file,
  line: 1,
  column: 1,
  replacement: 'false',
  status,
  ...over,
});
const fates = (killed: number, survived: number) => [
  ...Array.from({ length: killed }, () => fate('Killed')),
  ...Array.from({ length: survived }, () => fate('Survived')),
];

describe('the floor', () => {
  it.each([
    [10, 0, false],
    [7, 3, false],
    [6, 4, true],
    [15, 5, false],
    [14, 6, true],
    [85, 10, false],
    [80, 20, true],
  ])('of %i noticed and %i missed bars: %s', (killed, survived, isBarred) => {
    expect(isUnderFloor(fates(killed, survived))).toBe(isBarred);
  });

  it('bars nothing of which too little was tried', () => {
    expect(isUnderFloor(fates(0, 9))).toBe(false);
    expect(isUnderFloor([])).toBe(false);
  });

  it('counts what took too long as noticed, and what no test runs as missed; other fates not at all', () => {
    const others = ['CompileError', 'Ignored', 'RuntimeError'].map((one) => fate(one));
    const some = [fate('Killed'), fate('Timeout'), fate('Survived'), fate('NoCoverage')];
    expect(scoreOf([...some, ...others])).toMatchObject({ found: 2, of: 4, same: 0 });
  });
});

describe('a change that changes no answer', () => {
  const code = readFileSync(join(root, file), 'utf8').split('\n');
  const line = code.findIndex((one) => one.includes('const least = 10;')) + 1;
  const known = [{ file, line: 'const least = 10;', code: '10', becomes: '11', why: 'only here' }];
  const judged = fate('Survived', { line, column: 15, replacement: '11' });

  it('is known by the line that it stands in, and by what is changed to what', () => {
    expect(equivalentOf(judged, known)).toBe(known[0]);
    for (const over of [{ line: line + 1 }, { column: 14 }, { replacement: '12' }, { file: 'x' }])
      expect(equivalentOf({ ...judged, ...over }, known)).toBeUndefined();
  });

  it('counts neither as noticed nor as missed', () => {
    const [one] = equivalents;
    if (!one) throw new Error('nothing is judged');
    const written = readFileSync(join(root, one.file), 'utf8').split('\n');
    const at = written.findIndex((own) => own.trim() === one.line);
    const survivor = fate('Survived', {
      file: one.file,
      line: at + 1,
      column: (written[at] ?? '').indexOf(one.code) + 1,
      replacement: one.becomes,
    });
    expect(scoreOf([survivor, fate('Killed')])).toMatchObject({ found: 1, of: 1, same: 1 });
  });

  it.each(equivalents.map((one) => [`${one.file}: ${one.line}`, one] as const))(
    'stands where it is judged: %s',
    (_, one) => {
      const lines = readFileSync(join(root, one.file), 'utf8').split('\n');
      expect(lines.map((own) => own.trim())).toContain(one.line);
      expect(one.line.split(one.code)).toHaveLength(2);
      expect(one.why.length).toBeGreaterThan(20);
    },
  );
});

it('bars what is asked to be merged: the command’s word is the job’s', () => {
  const workflow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
  const job = workflow.slice(workflow.indexOf('\n  mutation:\n'));
  expect(job).toContain("if: github.event_name == 'pull_request'");
  expect(job).toContain('npm run mutation -- --changed');
  expect(job).not.toContain('continue-on-error');
});
