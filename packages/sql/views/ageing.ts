/** Whether the front has gone past a place of which nobody has spoken since: `carry: 'until-overtaken'`. */
import { overtakenFrom } from '../../sdk/src/control/ageing/overtaken.js';
import { always, type Steps } from '../steps/step.js';
import { wordOf } from './testimony.js';

const isEnough = (count: string, told: string) =>
  `${count} >= ${overtakenFrom.neighbours} AND ${count} >= ${overtakenFrom.share} * ${told}`;

export const ageing: Steps = ({ bitAnd, joined }) => [
  {
    name: 'ordered_away',
    about: 'Since when it may be left by an order to all.',
    sql: `SELECT moment, MIN(begins) AS since FROM carried WHERE is_everywhere = 1 GROUP BY moment`,
  },
  {
    name: 'judged',
    about:
      'The moment that each question falls in; and by which moment the front is judged: what an order to all took, by the one before it.',
    sql: `
SELECT a.question, a.place, a.at_ms, a.known, m.moment,
  CASE WHEN o.since < a.at_ms THEN o.since ELSE a.at_ms END AS judged_ms
FROM asked_once a
JOIN asked_instants i ON i.place = a.place AND i.known = a.known AND i.asked_ms = a.at_ms
JOIN moments m ON m.place = i.place AND m.known = i.known AND m.at_ms = i.at_ms
LEFT JOIN ordered_away o ON o.moment = m.moment`,
  },
  {
    name: 'asked_moments',
    about: 'That moment, and the bloc of whoever was there then if anybody was.',
    sql: `
SELECT j.*, t.bloc_if_there AS bloc
FROM (
  SELECT j.question, j.place, j.at_ms, j.known, j.judged_ms, j.moment, MAX(m.moment) AS judged_moment
  FROM judged j JOIN moments m ON m.place = j.place AND m.known = j.known AND m.at_ms <= j.judged_ms
  GROUP BY j.question, j.place, j.at_ms, j.known, j.judged_ms, j.moment
) j
JOIN tells t ON t.moment = j.judged_moment`,
  },
  {
    name: 'theirs',
    about: 'The bloc of the place and its allies then; of relations the first spell counts.',
    sql: `
SELECT question, bloc FROM asked_moments WHERE bloc IS NOT NULL
UNION
SELECT a.question, f.b
FROM asked_moments a
JOIN (
  SELECT judged_ms, a, b, relation, ROW_NUMBER() OVER (PARTITION BY judged_ms, a, b ORDER BY spell) AS nth
  FROM (SELECT DISTINCT judged_ms FROM asked_moments) q JOIN spells s ON s.begins <= q.judged_ms AND q.judged_ms < s.ends
) f ON f.judged_ms = a.judged_ms AND f.a = a.bloc AND f.nth = 1 AND f.relation = 'allied'`,
  },
  {
    name: 'sides_there',
    about: 'The sides of whoever may be there.',
    sql: `
SELECT DISTINCT p.moment, x.bloc
FROM possible p JOIN moments m ON m.moment = p.moment
JOIN parties x ON x.world = m.world AND ${bitAnd('p.state', 'x.bit')} <> 0
WHERE p.variant = 0`,
  },
  {
    name: 'beside',
    about: 'The neighbours of a place until then, moment by moment.',
    sql: `
SELECT a.question, a.bloc, n.neighbour, m.moment
FROM asked_moments a
JOIN neighbours n ON n.place = a.place
JOIN moments m ON m.place = n.neighbour AND m.known = a.known AND m.at_ms <= a.judged_ms
WHERE a.bloc IS NOT NULL`,
  },
  {
    name: 'beside_how',
    about: 'Whether a neighbour surely was in the hands of the place, or surely was out of them.',
    sql: `
SELECT b.question, b.neighbour, b.moment, t.is_known, t.is_left, t.is_told,
  CASE WHEN t.is_told = 1 AND t.may_be_left IS NULL AND h.others = 0 THEN 1 ELSE 0 END AS is_back,
  CASE WHEN t.is_told = 1 AND COALESCE(h.own, 0) = 0 THEN 1 ELSE 0 END AS is_out,
  CASE WHEN t.is_left = 0 OR l.bloc = b.bloc THEN 1 ELSE 0 END AS is_passing
FROM beside b
JOIN tells t ON t.moment = b.moment
LEFT JOIN leavers l ON l.moment = b.moment
LEFT JOIN (
  SELECT b.question, b.moment, COUNT(y.bloc) AS own, COUNT(*) - COUNT(y.bloc) AS others
  FROM beside b JOIN sides_there s ON s.moment = b.moment
  LEFT JOIN theirs y ON y.question = b.question AND y.bloc = s.bloc
  GROUP BY b.question, b.moment
) h ON h.question = b.question AND h.moment = b.moment`,
  },
  {
    name: 'beside_now',
    about: 'The moment of each neighbour that is judged, and when it last was in their hands.',
    sql: `
SELECT question, neighbour, MAX(moment) AS moment, COALESCE(MAX(CASE WHEN is_back = 1 THEN moment END), 0) AS back
FROM beside_how GROUP BY question, neighbour`,
  },
  {
    name: 'told_beside',
    about: 'Of how many neighbours anything is told.',
    sql: `
SELECT n.question, SUM(h.is_known) AS told
FROM beside_now n JOIN beside_how h ON h.question = n.question AND h.moment = n.moment
GROUP BY n.question`,
  },
  {
    name: 'newest_word',
    about:
      'The end of the newest word on which the place rests; an order to all, and what is said of some of an area, are none.',
    sql: `SELECT moment, MAX(CASE WHEN is_everywhere = 0 AND is_part = 0 THEN ends END) AS ends FROM carried GROUP BY moment`,
  },
  {
    name: 'went',
    about:
      'Neighbours that surely came out of their hands, when they last did, and are not back. What passes from one stranger to another leaves an enclave as it was.',
    sql: `
SELECT n.question, n.moment, h.is_left, MAX(f.moment) AS since
FROM beside_now n
JOIN beside_how h ON h.question = n.question AND h.moment = n.moment AND h.is_told = 1
JOIN (
  SELECT b.*, LAG(is_out) OVER (PARTITION BY question, neighbour ORDER BY moment) AS was_out FROM beside_how b
) f ON f.question = n.question AND f.neighbour = n.neighbour AND f.is_out = 1 AND f.was_out = 0 AND f.moment > n.back
WHERE n.moment > n.back
GROUP BY n.question, n.moment, h.is_left`,
  },
  {
    name: 'passed',
    about: 'Those that went after the newest word on the place.',
    sql: `
SELECT w.question, w.moment, w.is_left, c.weight, c.disputed
FROM went w
JOIN asked_moments a ON a.question = w.question
JOIN beside_how h ON h.question = w.question AND h.moment = w.since AND h.is_passing = 1
JOIN control c ON c.moment = w.moment
JOIN control b ON b.moment = w.since
LEFT JOIN since s ON s.moment = w.since
LEFT JOIN (SELECT moment, MIN(begins) AS begins FROM carried GROUP BY moment) k ON k.moment = w.since
LEFT JOIN (SELECT DISTINCT moment FROM from_start) f ON f.moment = w.since
LEFT JOIN newest_word n ON n.moment = a.moment
LEFT JOIN newest_word t ON t.moment = a.judged_moment
WHERE CASE WHEN b.status <> 'uncertain' THEN s.since_ms WHEN f.moment IS NULL THEN k.begins END
  >= GREATEST(COALESCE(n.ends, ${always.begin}), COALESCE(t.ends, ${always.begin}))`,
  },
  {
    name: 'overtaken',
    about: 'Questions whose word is overtaken; left it is in any case, where nobody came past.',
    sql: `
SELECT t.question, p.weight, p.disputed
FROM told_beside t
JOIN asked_moments a ON a.question = t.question
JOIN tells o ON o.moment = a.moment
JOIN (
  SELECT question, COUNT(*) AS passed, MIN(is_left) AS are_left, MAX(weight) AS weight, MAX(disputed) AS disputed
  FROM passed GROUP BY question
) p ON p.question = t.question
WHERE ${isEnough('p.passed', 't.told')} AND NOT (o.is_left = 1 AND p.are_left = 1)`,
  },
  {
    name: 'who_may',
    about:
      'Who held it may still be there, unless he was ordered away, or whoever came past it; or it is left.',
    sql: `
SELECT question, ${joined('actor')} AS names FROM (
  SELECT a.question, n.actor FROM asked_moments a JOIN named n ON n.moment = a.moment
  UNION
  SELECT a.question, 'nobody' FROM asked_moments a JOIN tells t ON t.moment = a.moment WHERE t.is_left = 1
  UNION
  SELECT p.question, n.actor FROM passed p JOIN named n ON n.moment = p.moment
  LEFT JOIN actors x ON x.id = n.actor
  LEFT JOIN theirs y ON y.question = p.question AND y.bloc = x.bloc
  WHERE n.actor = 'nobody' OR x.id IS NOT NULL AND y.question IS NULL
  UNION
  SELECT question, 'nobody' FROM passed WHERE is_left = 1
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
  CASE WHEN o.question IS NULL THEN l.actor END AS vacated_by
FROM asked_moments a
JOIN control c ON c.moment = a.moment
LEFT JOIN since s ON s.moment = a.moment
LEFT JOIN leavers l ON l.moment = a.moment
LEFT JOIN ordered_away r ON r.moment = a.moment
LEFT JOIN overtaken o ON o.question = a.question AND (c.status IN ('held', 'uncertain') OR r.moment IS NOT NULL)
LEFT JOIN who_may w ON w.question = a.question`,
  },
];
