/** The second way of proof: the same answers, by queries over the shipped tables. */
import {
  type Atlas,
  controlAt,
  controlHistory,
  coveredDays,
  nearestHeld,
  syria2024,
} from '@syria-2024/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrap } from '../../sdk/src/atlas/atlas.js';
import { assess } from '../../sdk/src/evidence/assess.js';
import { neighboursTable } from '../../tables/neighbours.js';
import { duckdb } from '../steps/dialect.js';
import { answer, type Engine, openFolder, putQuestions, type Question } from '../steps/engine.js';
import { queryOf, scriptOf, type View } from '../steps/step.js';
import { approachView } from '../views/approach.js';
import { agedView, controlView } from '../views/control.js';
import { credibilityView } from '../views/credibility.js';
import {
  differences,
  lineOf,
  lineOfRow,
  longLineOf,
  longLineOfRow,
  spellLineOf,
  spellLineOfRow,
} from './told.js';
import { writeRecord } from './write-record.js';

const atlas: Atlas = syria2024;
/** For what looks inside: a copy of the engine finds nothing of its own in an atlas of another. */
const inside = wrap(atlas.dataset);
const evenings = coveredDays(atlas).map((day) => controlAt(atlas, 'homs', day).at);
const places = atlas.dataset.places.map(({ id }) => id);

/** Every place and evening, as known now and as known that evening. */
const questions = places.flatMap((place) =>
  evenings.flatMap((at): Question[] => [
    [place, at, null],
    [place, at, at],
  ]),
);

let engine: Engine;
beforeAll(async () => {
  engine = await openFolder(writeRecord(atlas.dataset, [neighboursTable(atlas)]));
});
afterAll(() => engine.close());

const keyOf = ([place, at, asOf]: Question) => `${place} at ${at} as of ${asOf}`;

function told(carry: 'forever' | 'until-overtaken'): Map<string, string> {
  return new Map(
    questions.map((one) => {
      const [place, at, asOf] = one;
      const write = carry === 'forever' ? lineOf : longLineOf;
      return [keyOf(one), write(controlAt(atlas, place, at, { carry, ...(asOf && { asOf }) }))];
    }),
  );
}

async function queried(view: View, write: typeof lineOfRow): Promise<Map<string, string>> {
  const rows = await answer(engine, view);
  return new Map(
    rows.map((row) => [
      keyOf([String(row.place), String(row.at_time), row.as_of as string | null]),
      write(row),
    ]),
  );
}

describe('views over the shipped tables tell what the SDK tells', () => {
  it('how far each event and row is believed, as known now and on each evening', async () => {
    const subjects = [...atlas.dataset.events, ...atlas.dataset.baseline].map(({ id }) => id);
    const times = [null, ...evenings];
    const asked = subjects.flatMap((id) => times.map((time) => [id, time] as const));
    const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);
    await engine.run(
      `CREATE TABLE asked_subjects AS SELECT * FROM (VALUES ${asked
        .map(([id, time]) => `('${id}', ${text(time)})`)
        .join(',')}) v(subject, as_of)`,
    );
    const rows = await answer(engine, credibilityView(duckdb));
    const ours = new Map(
      rows.map((row) => [`${row.subject} ${row.as_of}`, `${row.credibility} ${row.disputed}`]),
    );
    const theirs = new Map(
      asked.flatMap(([id, time]) => {
        const known = time === null ? Number.POSITIVE_INFINITY : Date.parse(time);
        const found = assess(inside, id, known);
        return found ? [[`${id} ${time}`, `${found.credibility} ${found.disputed}`] as const] : [];
      }),
    );
    expect(differences(ours, theirs)).toEqual([]);
    expect(ours.size).toBe(theirs.size);
    console.log(`credibility: ${ours.size} assessments, all the same`);
  });

  it('who held each place on each evening, its word carried for ever', async () => {
    await putQuestions(engine, questions);
    const [ours, theirs] = [await queried(controlView(duckdb), lineOfRow), told('forever')];
    expect(differences(ours, theirs)).toEqual([]);
    expect(ours.size).toBe(places.length * evenings.length * 2);
    console.log(`control, carried for ever: ${ours.size} answers, all the same`);
  });

  it('the same until its word is overtaken, with since when and who left', async () => {
    await putQuestions(engine, questions);
    const [ours, theirs] = [
      await queried(agedView(duckdb), longLineOfRow),
      told('until-overtaken'),
    ];
    expect(differences(ours, theirs)).toEqual([]);
    expect(ours.size).toBe(places.length * evenings.length * 2);
    console.log(`control, until overtaken: ${ours.size} answers, all the same`);
  });

  it('each spell of its history, in its first and its last second', async () => {
    const within = places.flatMap((place) =>
      controlHistory(atlas, place).flatMap((spell) => {
        const [first, last] = [Date.parse(spell.from), Date.parse(spell.until) - 1000];
        return [first, Math.max(first, last)].map((ms) => ({ place, ms, spell }));
      }),
    );
    const asked = within.map(
      ({ place, ms }): Question => [place, new Date(ms).toISOString(), null],
    );
    await putQuestions(engine, asked);
    const ours = await queried(agedView(duckdb), spellLineOfRow);
    const theirs = new Map(
      within.map(({ spell }, i) => [keyOf(asked[i] as Question), spellLineOf(spell)]),
    );
    expect(differences(ours, theirs)).toEqual([]);
    console.log(`histories: ${theirs.size} seconds, all the same`);
  });

  it('how near each bloc came to Homs', async () => {
    await putQuestions(
      engine,
      questions.filter(([, , asOf]) => asOf === null),
    );
    const rows = await answer(engine, agedView(duckdb));
    expect(rows).toHaveLength(places.length * evenings.length);
    const script = scriptOf(agedView(duckdb), duckdb);
    await engine.run(`CREATE OR REPLACE TABLE map_told AS ${script.at(-1)}`);
    const blocs = atlas.dataset.blocs.map(({ id }) => id);
    const asked = blocs.map((id) => `('homs', '${id}')`).join(',');
    await engine.run(`CREATE TABLE approached AS SELECT * FROM (VALUES ${asked}) v(target, bloc)`);
    const measured = await answer(engine, approachView());
    const found = new Map(measured.map((row) => [`${row.bloc} ${row.at_time}`, row]));
    for (const bloc of blocs)
      for (const at of evenings) {
        const near = nearestHeld(atlas, { to: 'homs', bloc, at });
        const row = found.get(`${bloc} ${at}`);
        for (const [ours, theirs] of [
          [row?.certain_km, near.certain?.km],
          [row?.possible_km, near.possible?.km],
        ] as const)
          if (theirs === undefined) expect(ours ?? null, `${bloc} ${at}`).toBeNull();
          else expect(Math.abs(Number(ours) - theirs), `${bloc} ${at}`).toBeLessThan(0.02);
      }
    console.log(`approach: ${blocs.length * evenings.length} pairs of distances, within 20 m`);
  });

  it('as one query what the script tells', async () => {
    await putQuestions(engine, questions.slice(0, 24));
    const script = await answer(engine, agedView(duckdb));
    const query = await engine.ask(queryOf(agedView(duckdb), duckdb));
    expect(query.map(longLineOfRow).sort()).toEqual(script.map(longLineOfRow).sort());
    expect(query).toHaveLength(24);
  });
});
