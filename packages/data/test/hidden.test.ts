import { describe, expect, it } from 'vitest';
import { formatProblem } from '../lint/report.js';
import { readEntry } from '../read/records.js';

const place = `names: { en: Hama, ar: حماة }
kind: city
region: SY-HM
point: [36.75, 35.13]
precisionMetres: 500
locatedBy: geonames
`;
const file = 'places/hama/hama.yaml';
const told = (text: string) =>
  readEntry('places', file, text).problems.map((one) => formatProblem(one));
const at = (line: number, column: number, rest: string) =>
  `curated/${file}:${line}:${column}: ${rest}`;
const unseen = 'a sign that nobody sees; take it out, or write it as';

describe('what nobody sees in a record is told at its line and column', () => {
  it('of a right record nothing, with Arabic and a zero-width non-joiner', () => {
    expect(told(place)).toEqual([]);
    expect(told(place.replace('حماة', 'می‌خواهم'))).toEqual([]);
  });

  it.each([
    ['a zero-width space', 'Ha\u200bma', '200B'],
    ['an override of direction', 'Ha\u202ema', '202E'],
    ['an isolate', 'Ha\u2066ma', '2066'],
    ['a soft hyphen', 'Ha\u00adma', '00AD'],
    ['a null', 'Ha\0ma', '0000'],
  ])('%s', (_, name, code) => {
    expect(told(place.replace('Hama', name))).toEqual([
      at(1, 16, `U+${code}: ${unseen} \\u${code} in double quotes [encoding]`),
    ]);
  });

  it('a byte-order mark', () => {
    expect(told(`\ufeff${place}`)).toEqual([
      at(1, 1, `U+FEFF: ${unseen} \\uFEFF in double quotes [encoding]`),
    ]);
  });

  it.each(['latin1', 'utf16le'] as const)('a file in %s', (encoding) => {
    const text = place.replace('Hama', 'Hamā é').replace('ā', 'a');
    const [first] = told(Buffer.from(text, encoding).toString('utf8'));
    expect(first).toMatch(/:1:\d+: U\+(?:FFFD: bytes that are no UTF-8|0000: a sign)/);
  });

  it('a tag, an alias, a second document, a key twice', () => {
    const first = (text: string) => told(text)[0];
    expect(first(place.replace('city', '!!str city'))).toContain(':2:13: a tag');
    expect(first(place.replace('city', '&a city').concat('note: *a\n'))).toContain(
      ':7:7: an alias',
    );
    expect(first(`${place}---\n${place}`)).toContain('[yaml]');
    expect(first(`${place}kind: town\n`)).toContain(':7:1: Map keys must be unique');
  });

  it('a note of 20 MB, which is not parsed', () => {
    expect(told(`${place}note: ${'x'.repeat(20_000_000)}\n`)).toEqual([
      at(1, 1, `${place.length + 20_000_007} letters; a record has 1000000 at most [encoding]`),
    ]);
  });
});
