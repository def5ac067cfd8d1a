/** What may have happened since a moment at which all was sure. */
import { always, type Steps } from '../steps/step.js';
import { wrongBits } from './codes.js';

/** What may have happened by then, and the states that it can lead to. */
export const live: Steps = ({ bitAnd }) => [
  {
    name: 'resets',
    about:
      'The last instant before which everything was surely overwritten: nothing that was over by then matters.',
    sql: `
SELECT m.moment, m.world, m.at_ms, v.variant, k.mask, COALESCE(r.reset_at, ${always.begin}) AS reset_at
FROM moments m
JOIN variants v ON v.world = m.world
JOIN masks k ON k.world = m.world
LEFT JOIN (
  SELECT m.moment, o.variant, MAX(o.starts) AS reset_at
  FROM moments m JOIN ordered o ON o.world = m.world AND o.is_sure = 1 AND o.is_whole = 1 AND o.ends <= m.at_ms
  GROUP BY m.moment, o.variant
) r ON r.moment = m.moment AND r.variant = v.variant`,
  },
  {
    name: 'live',
    about: 'What may have happened since, and whether it must have.',
    sql: `
SELECT r.moment, r.world, r.variant, r.at_ms, o.i, o.sets, o.puts, o.mask, o.is_sure, o.is_whole, o.release, o.starts, o.ends, o.closeness, o.nearness,
  LEAST(o.deadline, r.at_ms) AS latest,
  CASE WHEN o.is_sure = 1 AND o.deadline <= r.at_ms THEN 1 ELSE 0 END AS is_bound,
  CASE WHEN p.i IS NULL THEN 0 ELSE 1 END AS pulls
FROM resets r
JOIN ordered o ON o.world = r.world AND o.variant = r.variant AND o.release < r.at_ms AND o.ends > r.reset_at
LEFT JOIN pulling p ON p.world = o.world AND p.variant = o.variant AND p.i = o.i`,
  },
  {
    name: 'starting',
    about: 'The states before all that, where nothing overwrote them.',
    sql: `
SELECT r.moment, r.variant, i.state
FROM resets r JOIN initial i ON i.world = r.world AND i.variant = r.variant
WHERE r.reset_at = ${always.begin}`,
  },
  {
    name: 'kinds',
    about: 'What is written, in whatever order.',
    sql: `SELECT DISTINCT moment, variant, sets, puts, is_whole FROM live`,
  },
  {
    name: 'conceivable',
    columns: ['moment', 'variant', 'state'],
    about: 'The states that this can lead to.',
    sql: `
(SELECT moment, variant, state FROM starting UNION SELECT moment, variant, puts FROM kinds WHERE is_whole = 1)
UNION
SELECT c.moment, c.variant, c.state - ${bitAnd('c.state', 'k.sets')} + k.puts
FROM conceivable c JOIN kinds k ON k.moment = c.moment AND k.variant = c.variant`,
  },
  {
    name: 'candidates',
    about: 'Each change beside each state, with the bits that it writes otherwise.',
    sql: `
SELECT l.*, c.state, ${wrongBits(bitAnd, { sets: 'l.sets', puts: 'l.puts', state: 'c.state' })} AS wrong
FROM conceivable c JOIN live l ON l.moment = c.moment AND l.variant = c.variant`,
  },
];
