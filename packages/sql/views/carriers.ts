/** Which changes may have made a possible state what it is, and how far it is therefore believed. */
import { unnamed } from '../../sdk/src/control/states/possible-state.js';
import { always, inOrder, isCloser, type Steps } from '../steps/step.js';
import { wrongBits } from './codes.js';
import { strength } from './testimony.js';

/** Weaker than every word: nobody says so. */
const nobodys = 9;

/** Since when a state, or a bit of it, may have been. */
const limits: Steps = ({ bitAnd }) => [
  {
    name: 'states',
    about: 'The possible states of each moment.',
    sql: `
SELECT m.moment, m.world, m.at_ms, p.state FROM possible p JOIN moments m ON m.moment = p.moment WHERE p.variant = 0`,
  },
  {
    name: 'said',
    about: 'Each state beside each change that had begun, with the bits that it writes otherwise.',
    sql: `
SELECT s.moment, s.world, s.at_ms, s.state, c.i, c.sets, c.starts, c.ends, c.is_whole,
  ${wrongBits(bitAnd, { sets: 'c.sets', puts: 'c.puts', state: 's.state' })} AS wrong,
  CASE WHEN c.is_sure = 1 AND c.ends <= s.at_ms THEN 1 ELSE 0 END AS is_past
FROM states s JOIN changes c ON c.world = s.world AND c.starts < s.at_ms`,
  },
  {
    name: 'lost_at',
    about: 'The last instant at which a bit was surely otherwise.',
    sql: `
SELECT a.moment, a.state, b.bit, MAX(a.starts) AS lost
FROM said a JOIN bits b ON b.world = a.world AND ${bitAnd('a.wrong', 'b.bit')} <> 0
WHERE a.is_past = 1
GROUP BY a.moment, a.state, b.bit`,
  },
  {
    name: 'other_at',
    about: 'The last instant at which all was surely another state.',
    sql: `
SELECT moment, state, MAX(starts) AS lost FROM said
WHERE is_past = 1 AND is_whole = 1 AND wrong <> 0 GROUP BY moment, state`,
  },
  {
    name: 'from_start',
    about: 'States that may have been so from the beginning.',
    sql: `
SELECT s.moment, s.state
FROM states s
JOIN initial i ON i.world = s.world AND i.variant = 0 AND i.state = s.state
LEFT JOIN (SELECT DISTINCT moment, state FROM lost_at) l ON l.moment = s.moment AND l.state = s.state
WHERE l.moment IS NULL`,
  },
  {
    name: 'bits_kept',
    about: 'Bits that are as every beginning had them, and never were otherwise.',
    sql: `
SELECT s.moment, s.state, b.bit
FROM states s
JOIN bits b ON b.world = s.world
JOIN initial i ON i.world = s.world AND i.variant = 0
LEFT JOIN lost_at l ON l.moment = s.moment AND l.state = s.state AND l.bit = b.bit
WHERE l.moment IS NULL
GROUP BY s.moment, s.state, b.bit
HAVING MIN(CASE WHEN ${bitAnd('i.state', 'b.bit')} = ${bitAnd('s.state', 'b.bit')} THEN 1 ELSE 0 END) = 1`,
  },
];

/** Changes that may be the last to have written it. */
const lastWords: Steps = ({ bitAnd }) => [
  {
    name: 'writers',
    about:
      'Changes that may be the last to have written a bit of the state; whether they agree with all of it, and leave alone only what never was otherwise.',
    sql: `
SELECT a.moment, a.world, a.state, b.bit, a.i, a.starts, CASE WHEN a.wrong = 0 THEN 1 ELSE 0 END AS agrees,
  CASE WHEN a.wrong = 0 AND a.is_whole = 1 THEN 1 ELSE 0 END AS says_all,
  CASE WHEN ${bitAnd('(m.mask - a.sets)', 'COALESCE(k.bits, 0)')} = m.mask - a.sets THEN 1 ELSE 0 END AS is_enough, a.is_past
FROM said a
JOIN masks m ON m.world = a.world
JOIN bits b ON b.world = a.world AND ${bitAnd('a.sets', 'b.bit')} <> 0 AND ${bitAnd('a.wrong', 'b.bit')} = 0
LEFT JOIN (SELECT moment, state, CAST(SUM(bit) AS BIGINT) AS bits FROM bits_kept GROUP BY moment, state) k
  ON k.moment = a.moment AND k.state = a.state
LEFT JOIN lost_at l ON l.moment = a.moment AND l.state = a.state AND l.bit = b.bit
LEFT JOIN other_at o ON o.moment = a.moment AND o.state = a.state
LEFT JOIN (
  SELECT DISTINCT n.moment, n.state, r.i, b.bit
  FROM said n
  JOIN reported_order r ON r.world = n.world AND r.variant = 0 AND r.j = n.i
  JOIN bits b ON b.world = n.world AND ${bitAnd('n.wrong', 'b.bit')} <> 0
  WHERE n.is_past = 1
) f ON f.moment = a.moment AND f.state = a.state AND f.i = a.i AND f.bit = b.bit
WHERE f.i IS NULL
  AND a.ends > COALESCE(l.lost, ${always.begin}) AND a.ends > COALESCE(o.lost, ${always.begin})`,
  },
  {
    name: 'carrying',
    about:
      'One word that says all, and is surely past, says it alone, as does one that says all but what never was otherwise; else it takes the word of each bit, but for who was never there.',
    sql: `
SELECT DISTINCT w.moment, w.world, w.state, w.i
FROM (
  SELECT w.*, MAX(CASE WHEN says_all = 1 AND is_past = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY moment, state) AS is_said
  FROM writers w WHERE agrees = 1
) w
LEFT JOIN from_start f ON f.moment = w.moment AND f.state = w.state
LEFT JOIN bits_kept k ON k.moment = w.moment AND k.state = w.state AND k.bit = w.bit
WHERE w.is_said = 1 AND w.is_enough = 1
  OR w.is_said = 0 AND (${bitAnd('w.state', 'w.bit')} <> 0 OR w.state = 0 OR f.moment IS NULL AND k.moment IS NULL)`,
  },
  {
    name: 'carried',
    about:
      'The same; what is said of some of an area stands only where nothing is said of this place in it.',
    sql: `
SELECT t.moment, t.state, t.i, t.starts, t.ends, t.begins, t.leaves, t.comes, t.is_entry, t.is_part, t.is_everywhere, t.credibility, t.disputed FROM (
  SELECT y.moment, y.state, c.*,
    MAX(CASE WHEN c.is_part = 0 OR f.moment IS NOT NULL THEN 1 ELSE 0 END) OVER (PARTITION BY y.moment, y.state) AS has_whole
  FROM carrying y
  JOIN changes c ON c.world = y.world AND c.i = y.i
  LEFT JOIN from_start f ON f.moment = y.moment AND f.state = y.state
) t WHERE t.is_part = 0 OR t.has_whole = 0`,
  },
];

/** How far it is therefore believed, and what stands against it. */
const belief: Steps = ({ bitAnd }) => [
  {
    name: 'beliefs',
    about:
      'How far each state is believed: the best of those who say the same; where one entered and another left, it takes both; where several are inside, whoever is believed least.',
    sql: `
SELECT s.moment, s.state,
  NULLIF(LEAST(COALESCE(MIN(b.weight), ${nobodys}), CASE
    WHEN ${bitAnd('s.state', '(s.state - 1)')} <> 0 THEN COALESCE(MAX(c.inside), ${nobodys})
    ELSE LEAST(COALESCE(MIN(c.taken), ${nobodys}), CASE WHEN MIN(c.entered) IS NULL THEN COALESCE(MIN(c.gone), ${nobodys})
      WHEN MIN(c.gone) IS NULL THEN MIN(c.entered) ELSE GREATEST(MIN(c.entered), MIN(c.gone)) END) END), ${nobodys}) AS weight,
  GREATEST(COALESCE(MAX(b.disputed), 0), COALESCE(MAX(c.disputed), 0)) AS disputed
FROM states s
LEFT JOIN (
  SELECT f.moment, f.state, ${strength('b.credibility')} AS weight, b.disputed
  FROM from_start f JOIN moments m ON m.moment = f.moment
  JOIN before_all b ON b.world = m.world WHERE f.state <> ${unnamed}
) b ON b.moment = s.moment AND b.state = s.state
LEFT JOIN (
  SELECT moment, state, disputed,
    CASE WHEN comes IS NOT NULL AND is_entry = 0 THEN ${strength('credibility')} END AS taken,
    CASE WHEN is_entry = 1 THEN ${strength('credibility')} END AS entered,
    CASE WHEN comes IS NULL THEN ${strength('credibility')} END AS gone,
    CASE WHEN comes IS NOT NULL THEN MIN(${strength('credibility')}) OVER (PARTITION BY moment, state, comes) END AS inside
  FROM carried
) c ON c.moment = s.moment AND c.state = s.state
GROUP BY s.moment, s.state`,
  },
  {
    name: 'refuted_accounts',
    about:
      'Told by somebody and not believed: they stand against the answer where they would make it another, and nothing settled it since.',
    sql: `
SELECT DISTINCT m.moment
FROM moments m
JOIN declared d ON d.place = m.place AND CASE WHEN d.begins < d.ends THEN d.begins ELSE d.ends - 0.5 END < m.at_ms
JOIN believed b ON b.subject = d.event AND b.known = m.known AND b.credibility = 'refuted' AND b.asserting > 0
LEFT JOIN parties p ON p.world = m.world AND p.actor = COALESCE(d.comes, d.leaves)
LEFT JOIN states s ON s.moment = m.moment AND CASE
  WHEN d.comes IS NOT NULL THEN ${bitAnd('s.state', 'COALESCE(p.bit, 0)')} <> 0
  WHEN d.leaves IS NULL THEN s.state IN (0, ${unnamed})
  ELSE ${bitAnd('s.state', 'COALESCE(p.bit, 0)')} = 0 END
LEFT JOIN changes c ON c.world = m.world AND c.is_sure = 1 AND c.ends <= m.at_ms AND CASE
  WHEN ${isCloser('c', 'd')} THEN c.ends > CASE WHEN d.begins < d.ends THEN d.begins ELSE d.ends - 0.5 END
  ELSE c.starts >= d.ends END
WHERE s.moment IS NULL AND c.world IS NULL`,
  },
];

export const carriers: Steps = inOrder(limits, lastWords, belief);
