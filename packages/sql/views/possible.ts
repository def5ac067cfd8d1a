/**
 * Which states are possible at a moment: those that some permitted history of overlapping changes leads to.
 *
 * Read backwards from the moment, a change may stand where every bit that it writes is as the state has it, or is written
 * again later. `standing_bits` derives all that can come to be written, and by what level of time at the latest: whatever
 * order they are written in, the highest level counts, so that a set of rows takes the place of a sweep. A state is
 * possible where everything that surely happened finds room below such a level.
 */
import { always, inOrder, type Steps } from '../steps/step.js';
import { live } from './live.js';

/** Which of it did happen, trial by trial, and what must have happened with it. */
const trials: Steps = () => [
  {
    name: 'guessable',
    about:
      'Changes that need not have happened, and would pull others before themselves if they did.',
    sql: `
SELECT c.moment, c.world, c.variant, c.state, MAX(c.i) AS i, c.mask
FROM candidates c
LEFT JOIN (
  SELECT world, variant, i FROM reported_order UNION SELECT world, variant, j FROM reported_order
) r ON r.world = c.world AND r.variant = c.variant AND r.i = c.i
WHERE c.is_bound = 0 AND c.pulls = 1 AND c.release < c.latest AND c.wrong <> c.sets
GROUP BY c.moment, c.world, c.variant, c.state, c.mask, c.sets, c.puts, c.starts, c.ends, c.release, c.latest,
  c.closeness, c.nearness, COALESCE(r.i, 0)`,
  },
  {
    name: 'guesses',
    columns: ['moment', 'variant', 'state', 'guess', 'last', 'guessed'],
    about: 'Which of them happened: none, or some, at most one for each bit.',
    sql: `
SELECT moment, variant, state, CAST(',' AS VARCHAR(1000)), CAST(0 AS BIGINT), 0 FROM conceivable
UNION ALL
SELECT g.moment, g.variant, g.state, CAST(CONCAT(g.guess, CAST(o.i AS VARCHAR(20)), ',') AS VARCHAR(1000)), o.i, g.guessed + 1
FROM guesses g
JOIN guessable o ON o.moment = g.moment AND o.variant = g.variant AND o.state = g.state AND o.i > g.last
JOIN (SELECT world, COUNT(*) AS bits FROM bits GROUP BY world) b ON b.world = o.world AND g.guessed < b.bits`,
  },
  {
    name: 'bound',
    about: 'What must have happened: what is past, what is guessed, and the sure ones before it.',
    sql: `
SELECT c.moment, c.variant, c.state, g.guess, c.world, c.i FROM guesses g
JOIN candidates c ON c.moment = g.moment AND c.variant = g.variant AND c.state = g.state AND c.is_bound = 1
UNION
SELECT o.moment, o.variant, o.state, g.guess, o.world, o.i FROM guesses g
JOIN guessable o ON o.moment = g.moment AND o.variant = g.variant AND o.state = g.state
  AND position(CONCAT(',', CAST(o.i AS VARCHAR(20)), ',') IN g.guess) > 0
UNION
SELECT o.moment, o.variant, o.state, g.guess, o.world, e.i FROM guesses g
JOIN guessable o ON o.moment = g.moment AND o.variant = g.variant AND o.state = g.state
  AND position(CONCAT(',', CAST(o.i AS VARCHAR(20)), ',') IN g.guess) > 0
JOIN earlier_surely e ON e.world = o.world AND e.variant = o.variant AND e.j = o.i
JOIN live l ON l.moment = o.moment AND l.variant = o.variant AND l.i = e.i AND l.is_sure = 1`,
  },
  {
    name: 'waits_for',
    columns: ['moment', 'variant', 'state', 'guess', 'world', 'i', 'j'],
    about: 'What must happen after a change, each through others.',
    sql: `
SELECT b.moment, b.variant, b.state, b.guess, b.world, e.i, e.j
FROM bound b JOIN earlier e ON e.world = b.world AND e.variant = b.variant AND e.j = b.i
UNION
SELECT w.moment, w.variant, w.state, w.guess, w.world, e.i, w.j
FROM waits_for w
JOIN bound b ON b.moment = w.moment AND b.variant = w.variant AND b.state = w.state AND b.guess = w.guess AND b.i = w.i
JOIN earlier e ON e.world = w.world AND e.variant = w.variant AND e.j = w.i`,
  },
];

/** Whether everything that must have happened finds its room. */
const room: Steps = ({ bitAnd, bitOr }) => [
  {
    name: 'needs',
    about: 'The bits that must be written later for a change to stand, and the latest that it can.',
    sql: `
SELECT c.moment, c.variant, c.state, g.guess, c.i, c.sets, c.release,
  CASE WHEN b.i IS NULL THEN 0 ELSE 1 END AS is_bound, c.pulls,
  COALESCE(f.wrong, 0) + c.wrong - ${bitAnd('COALESCE(f.wrong, 0)', 'c.wrong')} AS needed,
  LEAST(c.latest, COALESCE(f.latest, ${always.end})) AS latest
FROM guesses g
JOIN candidates c ON c.moment = g.moment AND c.variant = g.variant AND c.state = g.state
LEFT JOIN bound b ON b.moment = g.moment AND b.variant = g.variant AND b.state = g.state AND b.guess = g.guess AND b.i = c.i
LEFT JOIN (
  SELECT w.moment, w.variant, w.state, w.guess, w.i, ${bitOr('c.wrong')} AS wrong, MIN(c.latest) AS latest
  FROM waits_for w
  JOIN candidates c ON c.moment = w.moment AND c.variant = w.variant AND c.state = w.state AND c.i = w.j
  GROUP BY w.moment, w.variant, w.state, w.guess, w.i
) f ON f.moment = g.moment AND f.variant = g.variant AND f.state = g.state AND f.guess = g.guess AND f.i = c.i`,
  },
  {
    name: 'standing_bits',
    columns: ['moment', 'variant', 'state', 'guess', 'written', 'level'],
    about: 'The bits that can come to be written, as late as each row says.',
    sql: `
SELECT moment, variant, state, guess, CAST(0 AS BIGINT), CAST(${always.end} AS DOUBLE) FROM guesses
UNION
SELECT s.moment, s.variant, s.state, s.guess, s.written + n.sets - ${bitAnd('s.written', 'n.sets')}, LEAST(s.level, n.latest)
FROM standing_bits s
JOIN needs n ON n.moment = s.moment AND n.variant = s.variant AND n.state = s.state AND n.guess = s.guess
WHERE (n.is_bound = 1 OR n.pulls = 0) AND ${bitAnd('n.needed', 's.written')} = n.needed
  AND n.release < LEAST(s.level, n.latest) AND ${bitAnd('n.sets', 's.written')} <> n.sets`,
  },
  {
    name: 'fitting',
    about:
      'What must have happened, and finds room below a level at which all that it needs is written later.',
    sql: `
SELECT DISTINCT n.moment, n.variant, n.state, n.guess, n.i
FROM needs n
JOIN standing_bits s ON s.moment = n.moment AND s.variant = n.variant AND s.state = n.state AND s.guess = n.guess
WHERE n.is_bound = 1 AND ${bitAnd('n.needed', 's.written')} = n.needed AND n.release < LEAST(s.level, n.latest)`,
  },
  {
    name: 'crowded_out',
    about: 'Trials in which something that must have happened finds no room.',
    sql: `
SELECT DISTINCT n.moment, n.variant, n.state, n.guess
FROM needs n
LEFT JOIN fitting f ON f.moment = n.moment AND f.variant = n.variant AND f.state = n.state AND f.guess = n.guess AND f.i = n.i
WHERE n.is_bound = 1 AND f.i IS NULL`,
  },
];

/** What is left. */
const leading: Steps = ({ bitAnd }) => [
  {
    name: 'written_bits',
    about: 'All bits that a trial writes, where everything finds its room.',
    sql: `
SELECT w.moment, w.variant, w.state, r.mask, MAX(w.written) AS written
FROM standing_bits w
JOIN resets r ON r.moment = w.moment AND r.variant = w.variant
LEFT JOIN crowded_out f ON f.moment = w.moment AND f.variant = w.variant AND f.state = w.state AND f.guess = w.guess
WHERE f.moment IS NULL
GROUP BY w.moment, w.variant, w.state, w.guess, r.mask`,
  },
  {
    name: 'possible',
    about: 'The possible states: all bits are written, or the rest was so from the beginning.',
    sql: `
SELECT moment, variant, state FROM written_bits WHERE written = mask
UNION
SELECT w.moment, w.variant, w.state
FROM written_bits w
JOIN starting b ON b.moment = w.moment AND b.variant = w.variant
WHERE ${bitAnd('b.state', '(w.mask - w.written)')} = ${bitAnd('w.state', '(w.mask - w.written)')}`,
  },
];

export const possible: Steps = inOrder(live, trials, room, leading);
