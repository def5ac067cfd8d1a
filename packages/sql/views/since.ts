/** From when on a place has been what it is told to be. Reads every moment until then, see `allBefore`. */

import { named } from '../../sdk/src/control/states/closeness.js';
import { unnamed } from '../../sdk/src/control/states/possible-state.js';
import { always, inOrder, type Steps } from '../steps/step.js';

/** The start of the run of moments that tell the same; nothing is told as -1. */
const runStart = (value: string, name: string) => `
SELECT moment, MIN(at_ms) OVER (PARTITION BY world, run) AS ${name} FROM (
  SELECT t.*, SUM(is_new) OVER (PARTITION BY world ORDER BY moment ROWS UNBOUNDED PRECEDING) AS run FROM (
    SELECT t.*, CASE WHEN COALESCE(${value}, '-') = COALESCE(LAG(${value}) OVER (PARTITION BY world ORDER BY moment), '-') THEN 0 ELSE 1 END AS is_new
    FROM tells t
  ) t
) t`;

/** What is told of each moment, and for how long it has been. */
const common: Steps = ({ bitAnd }) => [
  {
    name: 'tells',
    about: 'What all possible states of a moment have in common.',
    sql: `
SELECT m.moment, m.world, m.at_ms,
  CASE WHEN COUNT(DISTINCT p.state) = 1 THEN CAST(MIN(p.state) AS VARCHAR) END AS only_state,
  CASE WHEN MIN(CASE WHEN p.state = 0 OR ${bitAnd('p.state', String(unnamed))} <> 0 THEN 0 ELSE 1 END) = 1
    AND COUNT(DISTINCT x.bloc) = 1 AND COUNT(x.actor) = COUNT(x.bloc) THEN MIN(x.bloc) END AS sure_bloc,
  CASE WHEN MAX(CASE WHEN p.state > 0 THEN 1 ELSE 0 END) = 1
    AND MAX(${bitAnd('p.state', String(unnamed))}) = 0
    AND COUNT(DISTINCT x.bloc) = 1 AND COUNT(x.actor) = COUNT(x.bloc) THEN MIN(x.bloc) END AS bloc_if_there,
  CASE WHEN MAX(${bitAnd('p.state', String(unnamed))}) = 0 AND COUNT(x.actor) = COUNT(x.bloc) THEN 1 ELSE 0 END AS is_told,
  CASE WHEN MIN(p.state) = 0 THEN 'left' END AS may_be_left,
  CASE WHEN MAX(p.state) = 0 THEN 1 ELSE 0 END AS is_left,
  CASE WHEN MIN(p.state) = ${unnamed} AND MAX(p.state) = ${unnamed} THEN 0 ELSE 1 END AS is_known
FROM moments m
JOIN possible p ON p.moment = m.moment AND p.variant = 0
LEFT JOIN parties x ON x.world = m.world AND ${bitAnd('p.state', 'x.bit')} <> 0
GROUP BY m.moment, m.world, m.at_ms`,
  },
  { name: 'state_runs', about: 'One state.', sql: runStart('only_state', 'starts') },
  { name: 'bloc_runs', about: 'One bloc.', sql: runStart('sure_bloc', 'starts') },
  { name: 'left_runs', about: 'It may be left.', sql: runStart('may_be_left', 'starts') },
  {
    name: 'settled_from',
    about: 'From when on it is so in all histories.',
    sql: `
SELECT c.moment, c.world, CASE WHEN c.status = 'held' AND c.holder IS NULL THEN b.starts ELSE s.starts END AS until
FROM control c
JOIN state_runs s ON s.moment = c.moment
JOIN bloc_runs b ON b.moment = c.moment
JOIN tells t ON t.moment = c.moment
WHERE c.status IN ('held', 'contested') OR t.is_left = 1`,
  },
  {
    name: 'own_word',
    about: 'States that something surely past, said of the place itself, carries.',
    sql: `
SELECT DISTINCT y.moment, y.state
FROM carrying y JOIN settled_from u ON u.moment = y.moment
JOIN changes c ON c.world = y.world AND c.i = y.i
WHERE c.is_sure = 1 AND c.starts < u.until AND c.closeness >= ${named.heldWith}`,
  },
];

/** The changes that began it. */
const beginnings: Steps = ({ bitAnd }) => [
  {
    name: 'bit_starts',
    about: 'The earliest that each bit of a state can have come to be as it is.',
    sql: `
SELECT s.moment, s.world, s.state, b.bit, CASE WHEN l.moment IS NULL THEN 0 ELSE 1 END AS is_lost,
  COALESCE(MIN(CASE WHEN c.is_sure = 1 AND c.starts < u.until AND (o.moment IS NULL OR c.closeness >= ${named.heldWith}) THEN c.starts END),
    MIN(c.starts), ${always.end}) AS starts
FROM states s
JOIN settled_from u ON u.moment = s.moment
JOIN bits b ON b.world = s.world
LEFT JOIN own_word o ON o.moment = s.moment AND o.state = s.state
LEFT JOIN lost_at l ON l.moment = s.moment AND l.state = s.state AND l.bit = b.bit
LEFT JOIN writers w ON w.moment = s.moment AND w.state = s.state AND w.bit = b.bit
LEFT JOIN changes c ON c.world = w.world AND c.i = w.i
GROUP BY s.moment, s.world, s.state, b.bit, l.moment`,
  },
  {
    name: 'began',
    about:
      'The earliest start of any of the states; before the covered days, where some beginning had every bit so.',
    sql: `
SELECT f.moment, MIN(f.starts) AS starts FROM (
  SELECT b.moment, b.state, i.state AS one,
    MAX(CASE WHEN b.is_lost = 0 AND ${bitAnd('i.state', 'b.bit')} = ${bitAnd('b.state', 'b.bit')} THEN ${always.begin} ELSE b.starts END) AS starts
  FROM bit_starts b JOIN initial i ON i.world = b.world AND i.variant = 0
  GROUP BY b.moment, b.state, i.state
) f GROUP BY f.moment`,
  },
  {
    name: 'since',
    about:
      'The span that is told: its start of a change that begins then, its end of one that is over then; else the seconds they fall in.',
    sql: `
SELECT g.moment,
  COALESCE(MIN(CASE WHEN c.starts = g.starts THEN c.begins END), FLOOR(g.starts / 1000) * 1000) AS since_ms,
  COALESCE(MIN(CASE WHEN c.ends = g.until THEN c.ends END), FLOOR(g.until / 1000) * 1000) AS settled_ms
FROM (
  SELECT b.moment, LEAST(b.starts, u.until) AS starts, u.until
  FROM began b JOIN settled_from u ON u.moment = b.moment WHERE b.starts > ${always.begin}
) g
LEFT JOIN carried c ON c.moment = g.moment
GROUP BY g.moment, g.starts, g.until`,
  },
];

/** Who left it. */
const departures: Steps = ({ bitAnd }) => [
  {
    name: 'stood_before',
    about: 'Who may have been there just before it may have been left.',
    sql: `
SELECT DISTINCT c.moment, x.actor
FROM control c
JOIN left_runs l ON l.moment = c.moment
JOIN (SELECT moment, world, at_ms, LEAD(at_ms) OVER (PARTITION BY world ORDER BY moment) AS next_ms FROM moments) m
  ON m.world = c.world AND m.next_ms = l.starts
JOIN possible p ON p.moment = m.moment AND p.variant = 0
JOIN parties x ON x.world = m.world AND ${bitAnd('p.state', 'x.bit')} <> 0
JOIN tells t ON t.moment = c.moment AND t.is_left = 1`,
  },
  {
    name: 'leavers',
    about:
      'Who left a place that is left: of those said to, one who stood there before; else who stood there; else who is said to.',
    sql: `
SELECT moment, actor, bloc FROM (
  SELECT f.moment, f.actor, x.bloc, ROW_NUMBER() OVER (PARTITION BY f.moment ORDER BY f.rank_of, f.nth, f.actor) AS nth FROM (
    SELECT c.moment, c.leaves AS actor, CASE WHEN p.actor IS NULL THEN 3 ELSE 1 END AS rank_of, c.i AS nth
    FROM carried c JOIN tells t ON t.moment = c.moment AND t.is_left = 1
    LEFT JOIN stood_before p ON p.moment = c.moment AND p.actor = c.leaves
    WHERE c.leaves IS NOT NULL
    UNION ALL
    SELECT moment, actor, 2, 0 FROM stood_before
  ) f LEFT JOIN actors x ON x.id = f.actor
) f WHERE nth = 1`,
  },
];

export const since: Steps = inOrder(common, beginnings, departures);
