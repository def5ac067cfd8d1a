/** Whether the front has gone past a place of which nobody has spoken since: `carry: 'until-overtaken'`. */
import { overtakenFrom } from '../../sdk/src/control/ageing/overtaken.js';
import { always, type Steps } from '../steps/step.js';
import { wordOf } from './testimony.js';

const isEnough = (count: string, told: string) =>
  `${count} >= ${overtakenFrom.neighbours} AND ${count} >= ${overtakenFrom.share} * ${told}`;

export const ageing: Steps = ({ joined }) => [
  {
    name: 'asked_moments',
    about:
      'The moment that each question falls in, and the bloc of whoever is there if anybody is.',
    sql: `
SELECT a.question, a.place, a.at_ms, a.known, m.moment, t.bloc_if_there AS bloc
FROM asked_once a
JOIN asked_instants i ON i.place = a.place AND i.known = a.known AND i.asked_ms = a.at_ms
JOIN moments m ON m.place = i.place AND m.known = i.known AND m.at_ms = i.at_ms
JOIN tells t ON t.moment = m.moment`,
  },
  {
    name: 'beside',
    about: 'Its neighbours then.',
    sql: `
SELECT a.question, a.at_ms, a.known, a.bloc, a.moment AS own_moment, n.neighbour, m.moment, t.sure_bloc, t.is_left, t.is_known
FROM asked_moments a
JOIN neighbours n ON n.place = a.place
JOIN asked_instants i ON i.place = n.neighbour AND i.known = a.known AND i.asked_ms = a.at_ms
JOIN moments m ON m.place = i.place AND m.known = i.known AND m.at_ms = i.at_ms
JOIN tells t ON t.moment = m.moment
WHERE a.bloc IS NOT NULL`,
  },
  {
    name: 'allies',
    about: 'Who was allied to the bloc of the place then; the first spell counts.',
    sql: `
SELECT at_ms, a, b FROM (
  SELECT q.at_ms, s.a, s.b, s.relation, ROW_NUMBER() OVER (PARTITION BY q.at_ms, s.a, s.b ORDER BY s.spell) AS nth
  FROM (SELECT DISTINCT at_ms FROM asked_once) q JOIN spells s ON s.begins <= q.at_ms AND q.at_ms < s.ends
) f WHERE nth = 1 AND relation = 'allied'`,
  },
  {
    name: 'told_beside',
    about: 'Of how many neighbours anything is told.',
    sql: `SELECT question, SUM(is_known) AS told FROM beside GROUP BY question`,
  },
  {
    name: 'away',
    about: 'Neighbours in other hands, or left.',
    sql: `
SELECT b.* FROM beside b
LEFT JOIN allies y ON y.at_ms = b.at_ms AND y.a = b.bloc AND y.b = b.sure_bloc
WHERE b.is_left = 1 OR b.sure_bloc <> b.bloc AND y.a IS NULL`,
  },
  {
    name: 'newest_word',
    about: 'The end of the newest word on which the place rests.',
    sql: `SELECT moment, MAX(ends) AS ends FROM carried GROUP BY moment`,
  },
  {
    name: 'came_past',
    about: 'Those that came to be so after that word.',
    sql: `
SELECT w.*, s.since_ms, c.status, c.weight, c.disputed, c.place
FROM away w
JOIN control c ON c.moment = w.moment
JOIN since s ON s.moment = w.moment
LEFT JOIN newest_word n ON n.moment = w.own_moment
LEFT JOIN leavers l ON l.moment = w.moment
WHERE s.since_ms >= COALESCE(n.ends, ${always.begin})
  AND (c.status = 'held' OR c.status = 'unknown' AND l.bloc = w.bloc)`,
  },
  {
    name: 'before_that',
    about: 'The moment just before each of them passed.',
    sql: `
SELECT p.question, p.moment, MAX(m.moment) AS earlier
FROM came_past p JOIN moments m ON m.place = p.place AND m.known = p.known AND m.at_ms <= p.since_ms
GROUP BY p.question, p.moment`,
  },
  {
    name: 'passed',
    about:
      "Those that were not surely a stranger's before: what passes from one stranger to another leaves an enclave as it was.",
    sql: `
SELECT p.* FROM came_past p
JOIN before_that e ON e.question = p.question AND e.moment = p.moment
JOIN tells t ON t.moment = e.earlier
LEFT JOIN allies y ON y.at_ms = p.at_ms AND y.a = p.bloc AND y.b = t.sure_bloc
WHERE t.sure_bloc IS NULL OR t.sure_bloc = p.bloc OR y.a IS NOT NULL`,
  },
  {
    name: 'overtaken',
    about: 'Questions whose word is overtaken.',
    sql: `
SELECT t.question, p.weight, p.disputed
FROM told_beside t
JOIN (SELECT question, COUNT(*) AS away FROM away GROUP BY question) w ON w.question = t.question
JOIN (SELECT question, COUNT(*) AS passed, MAX(weight) AS weight, MAX(disputed) AS disputed FROM passed GROUP BY question) p
  ON p.question = t.question
WHERE ${isEnough('w.away', 't.told')} AND ${isEnough('p.passed', 't.told')}`,
  },
  {
    name: 'who_may',
    about:
      'Who held it may still be there, or whoever came past it; or it is left, as a neighbour was.',
    sql: `
SELECT question, ${joined('actor')} AS names FROM (
  SELECT a.question, n.actor FROM asked_moments a JOIN named n ON n.moment = a.moment
  UNION SELECT p.question, n.actor FROM passed p JOIN named n ON n.moment = p.moment WHERE p.status = 'held'
  UNION SELECT question, 'nobody' FROM passed WHERE status <> 'held'
) n GROUP BY question`,
  },
  {
    name: 'aged',
    about: 'The answer.',
    sql: `
SELECT a.place, a.at_ms, a.known,
  CASE WHEN o.question IS NULL THEN c.status ELSE 'uncertain' END AS status,
  CASE WHEN o.question IS NULL THEN c.holder END AS holder,
  CASE WHEN o.question IS NULL THEN c.bloc END AS bloc,
  CASE WHEN o.question IS NULL THEN c.candidates ELSE w.names END AS candidates,
  CASE WHEN o.question IS NULL THEN c.reason ELSE 'overtaken' END AS reason,
  CASE WHEN o.question IS NULL THEN c.credibility ELSE ${wordOf('GREATEST(COALESCE(c.weight, 0), COALESCE(o.weight, 0))')} END AS credibility,
  CASE WHEN o.question IS NULL THEN c.disputed ELSE GREATEST(c.disputed, o.disputed) END AS disputed,
  CASE WHEN o.question IS NULL THEN s.since_ms END AS since_ms, CASE WHEN o.question IS NULL THEN s.settled_ms END AS settled_ms,
  l.actor AS vacated_by
FROM asked_moments a
JOIN control c ON c.moment = a.moment
LEFT JOIN since s ON s.moment = a.moment
LEFT JOIN leavers l ON l.moment = a.moment
LEFT JOIN overtaken o ON o.question = a.question AND c.status IN ('held', 'uncertain')
LEFT JOIN who_may w ON w.question = a.question`,
  },
];
