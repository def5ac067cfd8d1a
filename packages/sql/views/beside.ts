/** In whose hands the neighbours of a place were, until the moment by which it is judged. */
import type { Steps } from '../steps/step.js';

/** The moments by which a question is judged, and whose hands the place was in. */
export const judgedBy: Steps = () => [
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
];

/** What the neighbours were to whoever held the place, moment by moment. */
export const neighboursThen: Steps = ({ bitAnd }) => [
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
];
