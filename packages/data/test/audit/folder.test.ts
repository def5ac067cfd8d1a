import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSample, writeSample } from '../../tools/audit/folder.js';
import { wholeSample as files } from './small-record.js';

const folder = join(mkdtempSync(join(tmpdir(), 'audit-')), 'sample');
const page = join(folder, 'sheets/daily-2024-12-05-hama.yaml');

it('a sample is read as it was written, and never written over', () => {
  writeSample(folder, files);
  const { drawn, sheets, settlement, problems } = readSample(folder);
  expect(problems).toEqual([]);
  expect([drawn?.claims.length, sheets.length, settlement]).toEqual([5, 4, []]);
  expect(() => writeSample(folder, files)).toThrow('exists; expected a new folder');
});

it('a folder without a sample is refused', () => {
  expect(() => readSample(tmpdir())).toThrow('is no sample; expected draw.yaml and sheets in it');
});

it('a word that a reader mistypes is told at its line, with the one that was meant', () => {
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace(/ stance:\n/, ' stance: assert\n'));
  const [problem, ...others] = readSample(folder).problems;
  expect(others).toEqual([]);
  expect(problem?.message).toBe(
    'claims.0.stance: "assert"; expected one of asserts, denies, doubts; did you mean asserts?',
  );
  expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('stance:');
});
