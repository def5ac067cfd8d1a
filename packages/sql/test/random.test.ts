/** The same over random records, denser than any real one: every place against the SDK, hour by hour, now and as known then. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { controlAt } from '../../sdk/src/control/control.js';
import { createAtlas } from '../../sdk/src/index.js';
import { neighboursTable } from '../../tables/neighbours.js';
import { duckdb } from '../steps/dialect.js';
import { answer, type Engine, openFolder, putQuestions, type Question } from '../steps/engine.js';
import type { View } from '../steps/step.js';
import { agedView, controlView } from '../views/control.js';
import { histories, recordOf, seldom } from './random-record.js';
import { differences, lineOf, lineOfRow, longLineOf, longLineOfRow } from './told.js';
import { writeRecord } from './write-record.js';

const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12];
const at = (hour: number) => `2024-12-05T${String(hour).padStart(2, '0')}:00:00+03:00`;

const { seed } = fc.readConfigureGlobal();
const list = [
  ...fc.sample(histories, { numRuns: 200, ...(seed !== undefined && { seed }) }),
  ...seldom,
];
const dataset = recordOf(list);
const atlas = createAtlas(dataset);
const questions = list.flatMap((_, p) =>
  hours.flatMap((hour): Question[] => [
    [`p${p}`, at(hour), null],
    [`p${p}`, at(hour), at(6)],
  ]),
);
const keyOf = ([place, time, asOf]: Question) => `${place} ${time} as of ${asOf}`;

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder(writeRecord(dataset, [neighboursTable(atlas)]));
  await putQuestions(engine, questions);
});
afterAll(() => engine.close());

async function compare(view: View, write: typeof lineOfRow, tell: (asked: Question) => string) {
  const rows = await answer(engine, view);
  const ours = new Map(
    rows.map((row) => [
      keyOf([String(row.place), String(row.at_time), row.as_of as string | null]),
      write(row),
    ]),
  );
  const theirs = new Map(questions.map((asked) => [keyOf(asked), tell(asked)]));
  expect(differences(ours, theirs)).toEqual([]);
  expect(ours.size).toBe(questions.length);
  return [...theirs.values()];
}

const stateOf = ([place, time, asOf]: Question, carry: 'forever' | 'until-overtaken') =>
  controlAt(atlas, place, time, { carry, ...(asOf && { asOf }) });

it('tells of random histories what the SDK tells', async () => {
  const told = await compare(controlView(duckdb), lineOfRow, (asked) =>
    lineOf(stateOf(asked, 'forever')),
  );
  // A record without doubt would prove little.
  const statuses = new Set(told.map((line) => line.split(' | ')[0]));
  expect([...statuses].sort()).toEqual(['contested', 'held', 'uncertain', 'unknown']);
  console.log(`random histories: ${told.length} answers, all the same`);
});

it('tells when the word on one of them is overtaken, since when it is so and who left', async () => {
  const told = await compare(agedView(duckdb), longLineOfRow, (asked) =>
    longLineOf(stateOf(asked, 'until-overtaken')),
  );
  const overtaken = told.filter((line) => line.includes('overtaken')).length;
  expect(overtaken).toBeGreaterThan(20);
  console.log(
    `random histories, until overtaken: ${told.length} answers, ${overtaken} of them overtaken, all the same`,
  );
});
