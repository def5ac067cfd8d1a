/** Who holds a place, and who holds each: beside what one would otherwise take. */
import { DuckDBInstance } from '@duckdb/node-api';
import {
  type Atlas,
  controlAt,
  controlBatch,
  controlColumns,
  controlMap,
  controlSteps,
  createAtlas,
} from '@syria-2024/sdk/engine';
import { type Candidate, measure, once, type Section } from './measure.js';
import { type Held, sqliteOf } from './peers/sqlite.js';
import { type Asked, type Made, questionsFor, worldOf } from './world.js';

const [singles, pairs, prepared] = [2000, 100_000, 20];
const noon = (day: number) => `2024-12-${String(day).padStart(2, '0')}T12:00:00Z`;

export async function controlSections(changes: number): Promise<Section[]> {
  const size = `${changes.toLocaleString('en')} changes`;
  const made = worldOf(changes);
  const { begin, atlas } = await toBegin(made);
  return [
    { title: 'to begin with a record of its own', size, rows: begin },
    { title: 'one place, one time', size, rows: await single(made, atlas) },
    {
      title: `a batch of ${pairs.toLocaleString('en')} pairs`,
      size,
      rows: await batch(made, atlas),
    },
    { title: 'every place at the next time', size, rows: await whole(made, atlas) },
    {
      title: 'from each change to the next: ten thousand steps at most',
      size,
      rows: await steps(made, atlas),
    },
  ];
}

/** The atlas that is made for its time is the one that is asked: of 1,000,000 changes a second one has no room. */
async function toBegin(made: Made) {
  const texts = [made.dataset.places, made.dataset.events, made.dataset.claims].map((rows) =>
    JSON.stringify(rows),
  );
  const [first] = questionsFor(made, 1) as [Asked];
  // Once before, at a size that takes no time: what is told is not what it takes to compile.
  createAtlas(worldOf(1000).dataset);
  const atlases: Atlas[] = [];
  const begin = await once(
    ['JSON.parse of the same', () => texts.map((text) => JSON.parse(text).length)],
    [
      'createAtlas and a first controlAt',
      () => {
        const atlas = createAtlas(made.dataset);
        atlases.push(atlas);
        controlAt(atlas, first.place, first.at);
      },
    ],
  );
  const [atlas] = atlases as [Atlas];
  return { begin, atlas };
}

async function single(made: Made, atlas: Atlas) {
  const questions = questionsFor(made, singles);
  const search = bySearch(made);
  const sql = await byDuckdb(made, []);
  const few = questions.slice(0, prepared);
  const candidates: Candidate[] = [
    { name: 'Map and binary search', per: singles, run: () => questions.map(search) },
    {
      name: 'the same, giving an answer with the same fields',
      per: singles,
      run: () => questions.map((asked) => answerBySearch(search, asked).holder),
    },
    { name: 'better-sqlite3, prepared', per: singles, run: bySqlite(made, questions) },
    { name: 'DuckDB, prepared', per: prepared, run: () => sql.each(few) },
    {
      name: 'controlAt',
      per: singles,
      run: () =>
        questions.map(({ place, at }) => {
          const answer = controlAt(atlas, place, at);
          return answer.status === 'held' ? answer.holder : null;
        }),
    },
  ];
  return measure(candidates, 9);
}

async function batch(made: Made, atlas: Atlas) {
  const questions = questionsFor(made, pairs);
  const places = questions.map(({ place }) => place);
  const times = questions.map(({ at }) => at);
  const search = bySearch(made);
  const sql = await byDuckdb(made, questions);
  const candidates: Candidate[] = [
    { name: 'Map and binary search', run: () => questions.map(search) },
    { name: 'DuckDB, ASOF join', run: sql.all },
    {
      name: 'controlBatch',
      run: () => {
        const { holder, actors } = controlBatch(atlas, places, times);
        return Array.from(holder, (one) => actors[one] ?? null);
      },
    },
  ];
  return measure(candidates, 3);
}

/** Between changes the table does not know what is uncertain: the columns are held against the map, which does. */
async function whole(made: Made, atlas: Atlas) {
  const ids = made.dataset.places.map(({ id }) => id);
  const search = bySearch(made);
  const holders = (day: number) => {
    const { holder, actors } = controlColumns(atlas, noon(day));
    return Array.from(holder, (one) => actors[one] ?? null);
  };
  const told = controlMap(atlas, noon(5)).features.map(({ properties: p }) =>
    p.status === 'held' ? p.holder : null,
  );
  if (JSON.stringify(told) !== JSON.stringify(holders(5)))
    throw new Error('controlColumns answers otherwise than controlMap');
  const [one, two, three, four] = Array.from({ length: 4 }, nextDays) as [Day, Day, Day, Day];
  return measure(
    [
      {
        name: 'Map and binary search (holders only)',
        run: () => ids.map((place) => search({ place, at: noon(one()), holder: '' })).length,
      },
      {
        name: 'the same, giving answers with the same fields',
        run: () =>
          ids.map((place) => answerBySearch(search, { place, at: noon(two()), holder: '' })).length,
      },
      { name: 'controlMap', run: () => controlMap(atlas, noon(three())).features.length },
      { name: 'controlColumns', run: () => controlColumns(atlas, noon(four())).holder.length },
    ],
    3,
  );
}

type Day = () => number;

/** Another day each time, for each candidate the same. */
function nextDays(): Day {
  let asked = 0;
  return () => 1 + (asked++ % 7);
}

async function steps(made: Made, atlas: Atlas) {
  const most = Math.min(10_000, made.dataset.events.length);
  const search = bySearch(made);
  const all = [...made.truth].flatMap(([place, held]) => held.map(({ ms }) => ({ place, ms })));
  return measure(
    [
      {
        name: 'sort all changes, look up who holds the place',
        per: most,
        run: () =>
          [...all]
            .sort((a, b) => a.ms - b.ms)
            .slice(0, most)
            .map(({ place, ms }) =>
              answerBySearch(search, { place, at: new Date(ms).toISOString(), holder: '' }),
            ).length,
      },
      {
        name: 'controlSteps',
        per: most,
        run: () => {
          let changed = 0;
          for (const step of controlSteps(atlas)) {
            changed += step.changed.length;
            if (changed >= most) break;
          }
          return most;
        },
      },
    ],
    3,
  );
}

/** What a search would have to give to tell as much; the rest of an answer is known beforehand. */
function answerBySearch(search: (asked: Asked) => string | null, asked: Asked) {
  const holder = search(asked);
  return Object.freeze({
    place: asked.place,
    status: holder === null ? 'unknown' : 'held',
    holder,
    bloc: holder,
    since: null,
    by: 'place',
    credibility: 'probable',
    disputed: false,
    evidence: noEvidence,
    disputes: nothing,
    lastReported: null,
    at: new Date(Date.parse(asked.at)).toISOString(),
    day: null,
    asOf: null,
  });
}

const nothing: readonly string[] = [];
const noEvidence = { events: nothing, claims: nothing, assumptions: nothing };

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

async function byDuckdb(made: Made, questions: readonly Asked[]) {
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
  const one = await connection.prepare(
    'select holder from held where place = $1 and ms <= $2 order by ms desc limit 1',
  );
  return {
    all: async () => {
      const reader = await connection.runAndReadAll(
        'select holder from asked asof left join held on asked.place = held.place and asked.ms >= held.ms order by n',
      );
      return reader.getRows().map(([holder]) => holder);
    },
    each: async (some: readonly Asked[]) => {
      const found: unknown[] = [];
      for (const { place, at } of some) {
        one.bindVarchar(1, place);
        one.bindDouble(2, Date.parse(at));
        found.push((await one.runAndReadAll()).getRows()[0]?.[0] ?? null);
      }
      return found;
    },
  };
}
