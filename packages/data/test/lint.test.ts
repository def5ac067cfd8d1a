import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyExceptions, parseExceptions } from '../lint/exceptions.js';
import type { Rule } from '../lint/help/rule.js';
import { lint, rules } from '../lint/index.js';
import { formatProblem } from '../lint/report.js';
import { readRecords } from '../read/records.js';

const fixtures = fileURLToPath(new URL('fixtures/lint/', import.meta.url));

function findings(rule: Rule, side: 'right' | 'wrong'): string {
  const { records, problems } = readRecords(`${fixtures}${rule.name}/${side}`);
  expect(problems).toEqual([]);
  return [...rule.check(records)].map((problem) => `${formatProblem(problem)}\n`).join('');
}

describe('every rule', () => {
  it('has a tree of right records, one of wrong records, and no tree is left over', () => {
    expect(readdirSync(fixtures).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(rules)('$name finds nothing in right records', (rule) => {
    expect(existsSync(`${fixtures}${rule.name}/right`)).toBe(true);
    expect(findings(rule, 'right')).toBe('');
  });

  it.each(rules)('$name finds what is wrong, and where', async (rule) => {
    const found = findings(rule, 'wrong');
    expect(found).not.toBe('');
    await expect(found).toMatchFileSnapshot(`${fixtures}${rule.name}/expected.txt`);
  });
});

describe('a declared exception', () => {
  const farPlace = readRecords(`${fixtures}near-region/wrong`).records;
  farPlace.places.delete('turned');
  const rule = rules.find(({ name }) => name === 'near-region') as Rule;
  const excused = (text: string) => lint(farPlace, [rule], parseExceptions(text));
  const entry = (bound: string, record = 'places/hama') =>
    `- rule: near-region\n  record: ${record}\n${bound}  reason: The test says that this is right.\n`;

  it('excuses its finding up to its bound', () => {
    expect(excused(entry('  bound: 120\n'))).toEqual([]);
  });

  it('excuses nothing beyond its bound, and is then stale itself', () => {
    const messages = excused(entry('  bound: 30\n')).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('km outside SY-HM'),
      expect.stringContaining('excuses no finding of near-region in places/hama'),
    ]);
  });

  it('excuses no number without a bound', () => {
    expect(excused(entry(''))).toHaveLength(2);
  });

  it('is stale when its record has no finding, and says where it stands', () => {
    const [, stale] = excused(entry('  bound: 120\n', 'places/homs'));
    expect(stale && formatProblem(stale)).toBe(
      'lint/exceptions.yaml:1:3: excuses no finding of near-region in places/homs; take it out, or mend its bound [exceptions]',
    );
  });

  it('is left alone while its rule does not run', () => {
    const { exceptions } = parseExceptions(entry('  bound: 120\n'));
    expect(applyExceptions([], exceptions, new Set(['filing']))).toEqual([]);
  });

  it('needs a reason', () => {
    const { problems } = parseExceptions('- { rule: filing, record: events/x, reason: so }');
    expect(problems.map(({ message }) => message)).toEqual([
      'reason: expected a sentence that says why',
    ]);
  });

  it('that is written twice under one key is told, not lost', () => {
    const twice = entry('  bound: 120\n').replace('  reason', '  bound: 500\n  reason');
    expect(parseExceptions(twice)).toMatchObject({
      exceptions: [],
      problems: [{ line: 4, column: 3, message: expect.stringContaining('unique') }],
    });
  });

  it('in the shipped list has a rule that exists', () => {
    const text = readFileSync(new URL('../lint/exceptions.yaml', import.meta.url), 'utf8');
    const { exceptions, problems } = parseExceptions(text);
    expect(problems).toEqual([]);
    const names = new Set(rules.map(({ name }) => name));
    for (const { rule } of exceptions) expect(names).toContain(rule);
  });
});
