/** What is asked, and the moments at which it is looked at. Reads `asked (place, at_time, as_of)`. */
import { always, type Steps } from '../steps/step.js';

export const askedAlone: Steps = ({ instant }) => [
  {
    name: 'questions',
    about: 'Each question once, its times as numbers.',
    sql: `
SELECT DISTINCT place, ${instant('at_time')} AS at_ms, COALESCE(${instant('as_of')}, ${always.end}) AS known FROM asked`,
  },
];

export const askedWithNeighbours: Steps = ({ instant }) => [
  {
    name: 'asked_once',
    about: 'Each question once, its times as numbers.',
    sql: `
SELECT place, at_ms, known, ROW_NUMBER() OVER (ORDER BY place, known, at_ms) AS question FROM (
  SELECT DISTINCT place, ${instant('at_time')} AS at_ms, COALESCE(${instant('as_of')}, ${always.end}) AS known FROM asked
) a`,
  },
  {
    name: 'questions',
    about: 'The same of the places around.',
    sql: `
SELECT place, at_ms, known FROM asked_once
UNION
SELECT n.neighbour, a.at_ms, a.known FROM asked_once a JOIN neighbours n ON n.place = a.place`,
  },
];

export const onlyThen: Steps = () => [
  {
    name: 'moments',
    about: 'A world at the moment that is asked for.',
    sql: `
SELECT q.place, q.at_ms, q.known, w.world, 1 AS is_sought, ROW_NUMBER() OVER (ORDER BY w.world, q.at_ms) AS moment
FROM questions q JOIN worlds w ON w.place = q.place AND w.known = q.known`,
  },
];

/** A change may first have happened a moment after its span begins; before the first of them it is as it was. */
export const allBefore: Steps = () => [
  {
    name: 'disbelieved',
    about:
      'Spans of what is told and not believed: it changes nothing, and yet bears on what is told.',
    sql: `
SELECT w.world, CASE WHEN d.begins < d.ends THEN d.begins ELSE d.ends - 0.5 END AS starts, d.ends
FROM worlds w
JOIN declared d ON d.place = w.place
JOIN believed b ON b.subject = d.event AND b.known = w.known AND b.credibility = 'refuted'`,
  },
  {
    name: 'instants',
    about:
      'Every instant at which what is possible in a world can change, until the last that is asked for.',
    sql: `
SELECT DISTINCT w.place, w.known, w.world, b.at_ms
FROM (
  SELECT w.place, w.known, w.world, MAX(q.at_ms) AS until
  FROM worlds w JOIN questions q ON q.place = w.place AND q.known = w.known GROUP BY w.place, w.known, w.world
) w
JOIN (
  SELECT world, ${always.begin} AS at_ms FROM worlds
  UNION SELECT world, FLOOR(starts) + 1 FROM changes
  UNION SELECT world, CEIL(ends) FROM changes
  UNION SELECT world, FLOOR(starts) + 1 FROM disbelieved
  UNION SELECT world, CEIL(ends) FROM disbelieved
) b ON b.world = w.world AND b.at_ms <= w.until`,
  },
  {
    name: 'asked_instants',
    about: 'The one that each question falls in.',
    sql: `
SELECT q.place, q.known, q.at_ms AS asked_ms, MAX(i.at_ms) AS at_ms
FROM questions q JOIN instants i ON i.place = q.place AND i.known = q.known AND i.at_ms <= q.at_ms
GROUP BY q.place, q.known, q.at_ms`,
  },
  {
    name: 'moments',
    about: 'They in order, and whether one of the questions falls in each.',
    sql: `
SELECT i.place, i.at_ms, i.known, i.world, CASE WHEN a.place IS NULL THEN 0 ELSE 1 END AS is_sought,
  ROW_NUMBER() OVER (ORDER BY i.world, i.at_ms) AS moment
FROM instants i
LEFT JOIN (SELECT DISTINCT place, known, at_ms FROM asked_instants) a
  ON a.place = i.place AND a.known = i.known AND a.at_ms = i.at_ms`,
  },
];
