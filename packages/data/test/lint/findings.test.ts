import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseExceptions } from '../../lint/exceptions.js';
import { lint, rules } from '../../lint/index.js';
import { formatProblem, tally } from '../../lint/report.js';
import { readRecords } from '../../read/records.js';
import { recordsOf } from '../records-of.js';

describe('the record', () => {
  it('is found right by every rule, but for what is excused with a reason', () => {
    expect(lint(readRecords().records).map((problem) => formatProblem(problem))).toEqual([]);
  });
});

describe('what is told of findings', () => {
  const { records } = readRecords();
  const wrong = recordsOf({
    'roads/m5': {
      names: { en: 'A road' },
      ref: null,
      class: 'trunk',
      sources: ['x'],
      segments: [{ id: 'x', a: 'a', b: 'a', exists: 'certain' }],
    },
  });
  const roads = rules.filter(({ name }) => name === 'road-network');
  const excuse = (more: string) =>
    parseExceptions(
      `- rule: road-network\n  record: roads/m5\n${more}  reason: The test says that this is right.\n`,
    );

  it('is counted by rule, most first', () => {
    const some = lint(wrong, roads, { exceptions: [], problems: [] });
    const other = some.map((one) => ({ ...one, rule: 'filing' }));
    expect(tally([...some, ...other, ...other])).toBe('     2 filing\n     1 road-network');
  });

  it('is coloured for a terminal, with the same words', () => {
    const [one] = lint(wrong, roads, { exceptions: [], problems: [] });
    if (!one) throw new Error('nothing was found');
    expect(stripVTControlCharacters(formatProblem(one, true))).toBe(formatProblem(one));
  });

  it('is excused where the exception names what it speaks of', () => {
    expect(lint(wrong, roads, excuse(''))).toEqual([]);
    expect(lint(wrong, roads, excuse('  with: both ends\n'))).toEqual([]);
    expect(lint(wrong, roads, excuse('  with: another place\n'))).toHaveLength(2);
    expect(lint(wrong, roads, excuse('  bound: 3\n'))).toHaveLength(2);
  });

  it('is of names first: what else would be said follows from them', () => {
    const missing = { ...records, places: new Map() };
    const kinds = new Set(lint(missing).map(({ rule }) => rule));
    expect([...kinds]).toEqual(['references']);
  });

  it('and exceptions are a list', () => {
    expect(parseExceptions('')).toEqual({ exceptions: [], problems: [] });
    expect(parseExceptions('rule: filing\n').problems).not.toEqual([]);
  });
});
