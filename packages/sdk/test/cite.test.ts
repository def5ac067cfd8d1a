import { describe, expect, it } from 'vitest';
import { createAtlas } from '../src/atlas/atlas.js';
import { controlAt } from '../src/control/control.js';
import { cite } from '../src/evidence/cite.js';
import { publicationDate } from '../src/evidence/publication-date.js';
import { toBibTeX } from '../src/evidence/to-bibtex.js';
import { toCSL } from '../src/evidence/to-csl.js';
import { syria2024 } from '../src/index.js';
import { formatFootnotes } from '../src/print/format-footnotes.js';
import { capture, smallDataset } from './small-world.js';

const dataset = smallDataset({
  events: [{ when: '2024-12-05', effects: [capture('a', 'opp')], said: ['sohr', 'ap'] }],
});
const [survey, first, second] = dataset.sources;
const [claim] = dataset.claims;
if (!survey || !first || !second || !claim) throw new Error('a world without sources');
const atlas = createAtlas({
  ...dataset,
  sources: [
    survey,
    {
      ...first,
      title: '100% & {more}: a_b #1 ~ ^ \\ $',
      author: 'A. Writer',
      publisher: 'Example & Co',
      url: 'https://news.example/a_b?x=%20#y',
      kind: 'news',
    },
    {
      ...second,
      kind: 'monitor',
      published: {
        notBefore: '2024-12-01T00:00:00+03:00',
        notAfter: '2025-01-01T00:00:00+03:00',
        precision: 'days',
      },
    },
  ],
  claims: [
    ...dataset.claims,
    { ...claim, id: 's1-c02', locator: 'caption' },
    { ...claim, id: 's1-c03', origin: 'reuters' },
  ],
});
const footnotes = cite(atlas, controlAt(atlas, 'a', '2024-12-05'));
const options = { query: 'controlAt a 2024-12-05' };

describe('cite', () => {
  it('numbers each source once, and lists an origin once with every place where it speaks', () => {
    expect(footnotes.map(({ number, source }) => [number, source])).toEqual([
      [1, 's1'],
      [2, 's2'],
    ]);
    expect(footnotes[0]?.text).toBe(
      'sohr (paragraph 1, caption); reuters (paragraph 1), in A. Writer, "100% & {more}: a_b #1 ~ ^ \\ $", Example & Co, 2024-12-05, https://news.example/a_b?x=%20#y',
    );
  });

  it('says a month where only the month is known', () => {
    expect(footnotes[1]?.text).toBe('ap (paragraph 1), in "s2", 2024-12');
  });

  it('goes over several answers with one numbering', () => {
    const answers = [controlAt(atlas, 'a', '2024-12-05'), controlAt(atlas, 'a', '2024-12-06')];
    expect(cite(atlas, answers)).toEqual(footnotes);
  });
});

describe('toCSL', () => {
  it('fills the variables that the record knows', () => {
    // Strictly: a variable that is not known is not there at all.
    expect(toCSL(atlas, footnotes, options)).toStrictEqual([
      {
        id: 's1',
        type: 'article-newspaper',
        title: '100% & {more}: a_b #1 ~ ^ \\ $',
        author: [{ literal: 'A. Writer' }],
        'container-title': 'Example & Co',
        issued: { 'date-parts': [[2024, 12, 5]] },
        accessed: { 'date-parts': [[2026, 1, 1]] },
        URL: 'https://news.example/a_b?x=%20#y',
        language: 'en',
        note: 'small, version 0.0.0; query: controlAt a 2024-12-05; claims: s1-c01, s1-c02, s1-c03',
      },
      expect.objectContaining({ type: 'report', issued: { 'date-parts': [[2024, 12]] } }),
    ]);
  });
});

describe('toBibTeX', () => {
  it('escapes what TeX would take for commands, and leaves addresses alone', () => {
    expect(toBibTeX(atlas, footnotes.slice(0, 1), options)).toBe(`@article{s1,
  author = {{A. Writer}},
  title = {{100\\% \\& \\{more\\}: a\\_b \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$}},
  journal = {Example \\& Co},
  year = 2024,
  month = dec,
  date = {2024-12-05},
  url = {https://news.example/a_b?x=%20#y},
  urldate = {2026-01-01},
  language = {en},
  note = {small, version 0.0.0; query: controlAt a 2024-12-05; claims: s1-c01, s1-c02, s1-c03}
}`);
  });

  it('leaves out what is not known, and what was asked where nobody says', () => {
    const [, second] = toBibTeX(atlas, footnotes).split('\n\n');
    expect(second).toBe(`@techreport{s2,
  title = {{s2}},
  year = 2024,
  month = dec,
  date = {2024-12},
  urldate = {2026-01-01},
  language = {en},
  note = {small, version 0.0.0; claims: s2-c01}
}`);
  });

  it('closes every brace that it opens, for every source of the record', () => {
    const { sources, claims } = syria2024.dataset;
    const all = sources.map(({ id }, i) => ({
      number: i + 1,
      source: id,
      claims: claims.filter(({ source }) => source === id).map((one) => one.id),
      text: '',
    }));
    const isBalanced = (entry: string) => {
      let depth = 0;
      for (const sign of entry.replace(/\\./g, '')) {
        if (sign === '{') depth++;
        if (sign === '}' && --depth < 0) return false;
      }
      return depth === 0;
    };
    const entries = toBibTeX(syria2024, all).split('\n\n');
    expect(entries.length).toBe(sources.length);
    expect(entries.filter((entry) => !isBalanced(entry))).toEqual([]);
    const dated = (entry: string) => /^ {2}date = \{(.*)\},$/m.exec(entry)?.[1];
    expect(entries.map(dated)).toEqual(sources.map(({ published }) => publicationDate(published)));
    expect(entries.map(dated)).toContain('2024-12-07/2024-12-08');
  });
});

describe('formatFootnotes', () => {
  it('prints a chart’s own footnote: sources, record, version, query, licence', () => {
    expect(formatFootnotes(atlas, footnotes.slice(1), options)).toBe(
      '[2] ap (paragraph 1), in "s2", 2024-12\nsmall, version 0.0.0; query: controlAt a 2024-12-05; CC0-1.0',
    );
  });
});
