import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { syria2024 } from '../src/index.js';
import { goldenDifference, goldenFiles, holderFiles, writeGolden } from './golden-files.js';
import { smallWorld } from './small-world.js';

describe('the answers at the end of each day', () => {
  // Asked within the test, so that it is known of whatever it asks that this test does.
  it('are as committed', () => {
    const differences = [...goldenFiles(syria2024)].flatMap(
      ([name, text]) => goldenDifference(name, text) ?? [],
    );
    // Thrown rather than expected: the message is the report, and a matcher would bury it.
    if (differences.length > 0) throw new Error(differences.join('\n\n'));
  });
});

describe('a golden file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'syria-golden-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const world = smallWorld({
    places: ['a', 'b', 'c', 'd'],
    baseline: { a: 'gov', b: 'gov', c: 'gov' },
    events: [
      { when: '2024-12-05', effects: [{ control: { place: 'a', from: 'gov', to: 'opp' } }] },
      { when: '2024-12-05 night', effects: [{ control: { place: 'b', from: 'gov', to: 'opp' } }] },
      { when: '2024-12-05T10', effects: [{ control: { place: 'c', from: 'gov', to: 'nobody' } }] },
    ],
  });
  const files = holderFiles(world);
  const name = 'control-2024-12-05.tsv';
  const text = files.get(name) ?? '';

  it('has a row for each place and every status', () => {
    expect(text.split('\n').map((row) => row.split('\t').slice(0, 3).join(' '))).toEqual([
      'place status who',
      'a held opp',
      'b uncertain timing gov opp',
      'c unknown left by gov',
      'd unknown -',
      '',
    ]);
  });

  it('that is missing is told with the command', () => {
    expect(goldenDifference(name, text, folder)).toBe(`${name} is missing: npm run golden`);
  });

  it('that is as written makes no difference', () => {
    writeGolden(files, folder);
    expect(goldenDifference(name, text, folder)).toBeNull();
  });

  it('that differs is told by its rows, before and after', () => {
    const now = text.replace('a\theld\topp', 'a\theld\tgov').replace(/^d\t.*\n/m, '');
    expect(goldenDifference(name, now, folder)?.split('\n')).toEqual([
      `${name} differs in 2 rows; when that is meant: npm run golden`,
      expect.stringMatching(/^- a {2}held {2}opp {2}/),
      expect.stringMatching(/^\+ a {2}held {2}gov {2}/),
      expect.stringMatching(/^- d {2}unknown {2}- {2}/),
    ]);
  });
});
