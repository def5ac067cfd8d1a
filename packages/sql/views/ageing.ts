/** Whether the front has gone past a place of which nobody has spoken since: `carry: 'until-overtaken'`. */
import { overtakenFrom } from '../../sdk/src/control/ageing/overtaken.js';
import { always, inOrder, type Steps } from '../steps/step.js';
import { judgedBy, neighboursThen } from './beside.js';
import { wordOf } from './testimony.js';

const isEnough = (count: string, told: string) =>
  `${count} >= ${overtakenFrom.neighbours} AND ${count} >= ${overtakenFrom.share} * ${told}`;

/** Neighbours that went since the newest word on the place. */
const gone: Steps = () => [
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
];

/** Whether that is enough, and who may be there then. */
const judgement: Steps = ({ joined }) => [
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

export const ageing: Steps = inOrder(judgedBy, neighboursThen, gone, judgement);
