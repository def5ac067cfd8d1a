/** Who holds a place, and who holds each: beside what one would otherwise take. */
import { DuckDBInstance } from '@duckdb/node-api';
import {
  controlAt,
  controlBatch,
  controlColumns,
  controlMap,
  createAtlas,
} from '@syria-2024/sdk/engine';
import { type Candidate, type Measured, measure } from './measure.js';
import { type Held, sqliteOf } from './peers/sqlite.js';
import { type Asked, type Made, questionsFor, worldOf } from './world.js';

export interface Section {
  readonly title: string;
  readonly size: number;
  readonly rows: readonly Measured[];
}

const asked = 2000;

export async function controlSections(size: number): Promise<Section[]> {
  const made = worldOf(size);
  const questions = questionsFor(made, asked);
  const atlas = createAtlas(made.dataset);
  const day = '2024-12-05T12:00:00Z';
  const search = bySearch(made);
  const single: Candidate[] = [
    { name: 'Map and binary search', run: () => questions.map(search) },
    { name: 'better-sqlite3, prepared', run: bySqlite(made, questions) },
    {
      name: 'controlAt',
      run: () =>
        questions.map(({ place, at }) => {
          const answer = controlAt(atlas, place, at);
          return answer.status === 'held' ? answer.holder : null;
        }),
    },
  ];
  const places = questions.map(({ place }) => place);
  const times = questions.map(({ at }) => at);
  const batch: Candidate[] = [
    { name: 'Map and binary search', run: () => questions.map(search) },
    { name: 'DuckDB, ASOF join', run: await byDuckdb(made, questions) },
    {
      name: 'controlBatch',
      run: () => {
        const { holder, actors } = controlBatch(atlas, places, times);
        return Array.from(holder, (one) => actors[one] ?? null);
      },
    },
  ];
  const ids = made.dataset.places.map(({ id }) => id);
  // Between changes the table does not know what is uncertain: the columns are held against the map, which does.
  const whole: Candidate[] = [
    {
      name: 'controlMap',
      run: () =>
        controlMap(atlas, day).features.map(({ properties: p }) =>
          p.status === 'held' ? p.holder : null,
        ),
    },
    {
      name: 'controlColumns',
      run: () => {
        const { holder, actors } = controlColumns(atlas, day);
        return Array.from(holder, (one) => actors[one] ?? null);
      },
    },
  ];
  const bare = await measure(
    [
      {
        name: 'Map and binary search (holders only)',
        run: () => ids.map((place) => search({ place, at: day, holder: '' })).length,
      },
    ],
    5,
  );
  return [
    { title: `one place, one time: ${asked} questions`, size, rows: await measure(single, 9) },
    { title: `a batch of ${asked} pairs`, size, rows: await measure(batch, 5) },
    { title: `every place at one time`, size, rows: [...bare, ...(await measure(whole, 5))] },
  ];
}

function bySearch({ truth }: Made) {
  return ({ place, at }: Asked): string | null => {
    const held = truth.get(place) ?? [];
    const ms = Date.parse(at);
    let [low, high] = [0, held.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle]?.ms ?? 0) <= ms) low = middle + 1;
      else high = middle;
    }
    return held[low - 1]?.holder ?? null;
  };
}

function rowsOf({ truth }: Made): Held[] {
  return [...truth].flatMap(([place, held]) =>
    held.map(({ ms, holder }): Held => [place, ms, holder]),
  );
}

function bySqlite(made: Made, questions: readonly Asked[]): Candidate['run'] {
  const holderAt = sqliteOf(rowsOf(made));
  return () => questions.map(({ place, at }) => holderAt(place, Date.parse(at)));
}

async function byDuckdb(made: Made, questions: readonly Asked[]): Promise<Candidate['run']> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('create table held (place varchar, ms double, holder varchar)');
  await connection.run('create table asked (n integer, place varchar, ms double)');
  const held = await connection.createAppender('held');
  for (const [place, ms, holder] of rowsOf(made)) {
    held.appendVarchar(place);
    held.appendDouble(ms);
    held.appendVarchar(holder);
    held.endRow();
  }
  held.closeSync();
  const pairs = await connection.createAppender('asked');
  questions.forEach(({ place, at }, n) => {
    pairs.appendInteger(n);
    pairs.appendVarchar(place);
    pairs.appendDouble(Date.parse(at));
    pairs.endRow();
  });
  pairs.closeSync();
  return async () => {
    const reader = await connection.runAndReadAll(
      'select holder from asked asof left join held on asked.place = held.place and asked.ms >= held.ms order by n',
    );
    return reader.getRows().map(([holder]) => holder);
  };
}
