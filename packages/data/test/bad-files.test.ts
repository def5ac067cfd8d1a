import { describe, expect, it } from 'vitest';
import { formatProblem } from '../lint/report.js';
import { readEntry } from '../read/records.js';
import { event, files, place, source } from './small-files.js';

function said(kind: keyof typeof files, text: string, right: string, wrong: string): string[] {
  expect(text).toContain(right);
  const { problems } = readEntry(kind, files[kind] ?? '', text.replace(right, wrong));
  return problems.map((problem) => formatProblem(problem));
}

describe('a bad file is refused with its position and what would be valid', () => {
  it('a wrong key, with the key that was meant', () => {
    expect(said('sources', source, 'publisher:', 'publischer:')).toEqual([
      'curated/sources/2024-12-05/daily-2024-12-05-hama.yaml:2:1: publischer: unknown key; did you mean publisher? [schema]',
    ]);
  });

  it('a missing field', () => {
    expect(said('sources', source, 'read: whole\n', '')).toEqual([
      'curated/sources/2024-12-05/daily-2024-12-05-hama.yaml:1:1: read: missing; expected one of whole, opening [schema]',
    ]);
  });

  it('a word that is not on its list, with the nearest', () => {
    const [problem] = said('events', event, 'kind: capture', 'kind: captured');
    expect(problem).toMatch(/^curated\/events\S+:1:7: kind: "captured"; expected one of capture, /);
    expect(problem).toContain('did you mean capture?');
  });

  it('reversed dates', () => {
    expect(said('events', event, "'2024-12-05'", "'2024-12-06/2024-12-05'")[0]).toContain(
      ':2:7: when: "2024-12-06/2024-12-05": 2024-12-06/2024-12-05 ends before it begins; expected',
    );
  });

  it('a malformed time', () => {
    expect(said('events', event, "'2024-12-05'", '5 December')[0]).toContain(
      ':2:7: when: "5 December": 5 December is not a time; expected \'2024-12-05\', ',
    );
  });

  it('a day that the calendar does not have', () => {
    expect(said('events', event, "'2024-12-05'", "'2024-11-31'")[0]).toContain(
      ':2:7: when: "2024-11-31": 2024-11-31 is not a day of the calendar',
    );
  });

  it('an alias', () => {
    expect(said('events', event, 'places: [hama]', 'places: &where [hama]\nafter: *where')).toEqual(
      [
        'curated/events/2024-12-05/2024-12-05-hama-captured.yaml:5:8: an alias hides its value; write it out [yaml]',
      ],
    );
  });

  it.each([
    ['an invisible sign', 'Army\u200b leaves', ':1:12: U+200B: a sign that nobody sees'],
    ['a mark of direction', 'Army \u202eleaves', ':1:13: U+202E'],
    ['a soft hyphen', 'Ar\u00admy', ':1:10: U+00AD'],
    ['a control sign', 'Army\u0007', ':1:12: U+0007'],
    ['bytes that are no UTF-8', 'Arm\ufffd', ':1:11: U+FFFD: bytes that are no UTF-8'],
    ['a tag', '!!binary aGVsbG8=', ':1:17: a tag, tag:yaml.org,2002:binary; write the value alone'],
    [
      'a note of 20 MB',
      'x'.repeat(20_000_000),
      ':1:1: 20000159 letters; a record has 1000000 at most',
    ],
  ])('%s', (_, title, told) => {
    const [problem] = said('sources', source, 'Army leaves Hama', title);
    expect(problem).toContain(told);
  });

  it('but no Persian name with its zero-width non-joiner', () => {
    expect(said('sources', source, 'Army leaves Hama', 'می\u200cرود')).toEqual([]);
  });

  it('a key that stands twice', () => {
    expect(
      said('events', event, 'front: hama-city', 'front: hama-city\nfront: homs-city')[0],
    ).toMatch(/:4:1: Map keys must be unique.* \[yaml\]$/);
  });

  it('a point that is not on Earth', () => {
    expect(said('places', place, '[36.75, 35.13]', '[36.75, 135.13]')[0]).toContain(
      ':4:1: point: [36.75,135.13]: [36.75, 135.13] is not on Earth; expected [longitude, latitude] in degrees',
    );
  });

  it('an empty string', () => {
    expect(said('sources', source, 'Army leaves Hama', "''")).toHaveLength(1);
  });
});
