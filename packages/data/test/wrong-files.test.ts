/** Each fault that docs/wrong-files.md shows is put into a record, and what is told of it stands there word for word. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySmallTree, problemsOf } from './small-tree.js';

const page = readFileSync(new URL('../../../docs/wrong-files.md', import.meta.url), 'utf8');
const [files = ''] = page.split('\n## ');
/** What is put there → what is told, as the page's first table shows it. */
const shown = new Map(
  [...files.matchAll(/^\| (?!-)(.*?) \| (`.*) \|$/gm)].map(([, what = '', told = '']) => [
    what,
    told.split('<br>').map((line) => line.slice(1, -1)),
  ]),
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syria-wrong-'));
  copySmallTree(join(folder, 'curated'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inCurated = (path: string) => join(folder, 'curated', path);
const put = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(inCurated(path)), { recursive: true });
  writeFileSync(inCurated(path), text);
};
const hama = 'places/hama/hama.yaml';
const source = 'sources/2024-12-05/daily-2024-12-05-hama.yaml';
const read = (path: string) => readFileSync(inCurated(path), 'utf8');
const change = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  put(path, read(path).replace(from, to));
};
const inName = (name: string) => () => change(hama, 'Hama', name);
const inAddress = (url: string) => () => change(source, 'url: null', `url: ${url}`);

const faults: readonly (readonly [what: string, put: () => void])[] = [
  ['a record that ends in `.yml`', () => put('places/hama/rastan.yml', read(hama))],
  ['a stray folder', () => put('notes/hama.yaml', 'a: 1\n')],
  ['a missing collection', () => rmSync(inCurated('corridors'), { recursive: true })],
  ['a folder where a record belongs', () => mkdirSync(inCurated('places/hama/rastan.yaml'))],
  ['a link that leads nowhere', () => symlinkSync('nowhere', inCurated('places/hama/link.yaml'))],
  ['a link where a collection belongs', () => symlinkSync('elsewhere', inCurated('waters'))],
  ['a file in Latin-1', () => put(hama, Buffer.from(read(hama).replace('Hama', 'Hamâ'), 'latin1'))],
  ['a zero-width space in a name', inName('Ha\u200bma')],
  ['a mark that turns the direction', inName('Ha\u202ema')],
  ['a note of 20 MB', () => put(hama, `${read(hama)}note: ${'x'.repeat(20_000_000)}\n`)],
  ['a tag', () => change(hama, 'kind: city', 'kind: !!str city')],
  ['an alias', () => change(hama, 'kind: city', 'kind: &a city\nnote: *a')],
  ['a key of another collection', () => change(hama, 'kind: city', 'kind: city\norigin: sohr')],
  ['a key that stands twice', () => change(hama, 'kind: city', 'kind: city\nkind: town')],
  ['a Cyrillic letter that looks Latin', inName('H\u0430ma')],
  ['an address with marks that track', inAddress('https://daily.example/hama?utm_source=x&p=1')],
  ['an address in plain `http`', inAddress('http://daily.example/hama')],
];

describe('a wrong file, and what its reader is told', () => {
  it.each(faults)('%s', (what, putThere) => {
    const out = join(folder, 'out');
    const before = problemsOf(inCurated(''), out);
    putThere();
    const told = problemsOf(inCurated(''), out).filter((problem) => !before.includes(problem));
    expect(told).toEqual(shown.get(what));
    for (const problem of told) expect(problem).toMatch(/^curated\/\S+:\d+:\d+: /);
    mkdirSync(out, { recursive: true });
    expect(readdirSync(out)).toEqual([]);
  });

  it('the page shows no other', () => {
    expect([...shown.keys()].sort()).toEqual(faults.map(([what]) => what).sort());
  });
});
