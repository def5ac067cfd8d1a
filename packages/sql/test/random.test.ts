/** The same over random records, denser than any real one: every place against the SDK, hour by hour. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { controlAt } from '../../sdk/src/control/control.js';
import { createAtlas } from '../../sdk/src/syria.js';
import { duckdb } from '../dialect.js';
import { answer, openFolder, putQuestions, type Question } from '../engine.js';
import { controlView } from '../views/control.js';
import { histories, recordOf } from './random-record.js';
import { type AnyAtlas, differences, lineOf, lineOfRow } from './told.js';
import { writeRecord } from './write-record.js';

const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12];

it('tells of random histories what the SDK tells', async () => {
  const { seed } = fc.readConfigureGlobal();
  const list = fc.sample(histories, { numRuns: 200, ...(seed !== undefined && { seed }) });
  const dataset = recordOf(list);
  const atlas = createAtlas(dataset) as unknown as AnyAtlas;
  const questions = list.flatMap((_, p) =>
    hours.map(
      (hour): Question => [
        `p${p}`,
        `2024-12-05T${String(hour).padStart(2, '0')}:00:00+03:00`,
        null,
      ],
    ),
  );
  const engine = await openFolder(writeRecord(dataset));
  await putQuestions(engine, questions);
  const rows = await answer(engine, controlView(duckdb));
  engine.close();
  const ours = new Map(rows.map((row) => [`${row.place} ${row.at_time}`, lineOfRow(row)]));
  const theirs = new Map(
    questions.map(([place, at]) => [
      `${place} ${at}`,
      lineOf(controlAt(atlas, place, at, { carry: 'forever' })),
    ]),
  );
  expect(differences(ours, theirs)).toEqual([]);
  expect(ours.size).toBe(200 * hours.length);
  // A record without doubt would prove little.
  const statuses = new Set([...theirs.values()].map((line) => line.split(' | ')[0]));
  expect([...statuses].sort()).toEqual(['contested', 'held', 'uncertain', 'unknown']);
  console.log(`random histories: ${ours.size} answers, all the same`);
});
