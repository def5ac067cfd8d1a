/** Whoever is said to be there still has not left yet: which words that renew come before which changes. */
import { always, inOrder, isCloser, type Steps } from '../steps/step.js';
import { wrongBits } from './codes.js';

/** Words that somebody is there still, and what they come before. */
const wordsFirst: Steps = ({ bitAnd, quoted }) => [
  {
    name: 'reported',
    about: 'Pairs of changes of which one is reported to come before the other.',
    sql: `
SELECT DISTINCT a.world, a.i, b.i AS j
FROM events_after f
JOIN changes b ON b.event = f.event
JOIN changes a ON a.world = b.world AND a.event = f.${quoted('after')}`,
  },
  {
    name: 'renewing',
    about:
      'Each word that somebody is there still, beside all else of the place, with the bits that this writes otherwise.',
    sql: `
SELECT w.world, w.i, w.starts, w.ends, c.i AS j, c.sets, c.starts AS starts_of_j, c.ends AS ends_of_j,
  CASE WHEN ${isCloser('w', 'c')} THEN 0 ELSE 1 END AS is_j_as_close, c.is_sure AS is_j_sure,
  ${wrongBits(bitAnd, { sets: 'c.sets', puts: 'c.puts', state: 'w.puts' })} AS wrong
FROM changes w JOIN changes c ON c.world = w.world AND c.is_renewal = 0 AND c.starts < w.ends
WHERE w.is_renewal = 1`,
  },
  {
    name: 'reported_before',
    columns: ['world', 'i', 'word'],
    about: 'All that is reported to come before such a word, by whatever chain.',
    sql: `
SELECT r.world, r.i, r.j FROM reported r JOIN (SELECT DISTINCT world, i FROM renewing) w ON w.world = r.world AND w.i = r.j
UNION
SELECT r.world, r.i, b.word FROM reported_before b JOIN reported r ON r.world = b.world AND r.j = b.i`,
  },
  {
    name: 'undone',
    about: 'Until when something may write a bit as the word has it.',
    sql: `
SELECT w.world, w.i, b.bit, MAX(w.ends_of_j) AS until
FROM renewing w JOIN bits b ON b.world = w.world AND ${bitAnd('(w.sets - w.wrong)', 'b.bit')} <> 0
GROUP BY w.world, w.i, b.bit`,
  },
  {
    name: 'mended',
    about: 'What may have been undone by then, or something of it.',
    sql: `
SELECT DISTINCT w.world, w.i, w.j
FROM renewing w JOIN undone u ON u.world = w.world AND u.i = w.i
WHERE ${bitAnd('w.wrong', 'u.bit')} <> 0 AND u.until > w.starts_of_j`,
  },
  {
    name: 'put_first',
    about:
      'Words before what surely ended what they say; not where it may have been undone, is said more widely, or is reported to come before.',
    sql: `
SELECT w.world, w.i, w.j
FROM renewing w
LEFT JOIN mended m ON m.world = w.world AND m.i = w.i AND m.j = w.j
LEFT JOIN reported_before b ON b.world = w.world AND b.word = w.i AND b.i = w.j
WHERE w.is_j_sure = 1 AND w.wrong <> 0 AND w.starts < w.ends_of_j AND w.is_j_as_close = 1
  AND m.world IS NULL AND b.world IS NULL`,
  },
];

/** Where no history keeps all of it, the words give way. */
const givingWay: Steps = () => [
  {
    name: 'waiting',
    columns: ['world', 'i', 'j'],
    about: 'Where there are such words: who then comes before whom, through what surely happened.',
    sql: `
(SELECT r.world, r.i, r.j FROM reported r JOIN (SELECT DISTINCT world FROM put_first) p ON p.world = r.world
UNION SELECT world, i, j FROM put_first)
UNION
SELECT w.world, w.i, n.j
FROM waiting w
JOIN changes c ON c.world = w.world AND c.i = w.j AND c.is_sure = 1
JOIN (SELECT world, i, j FROM reported UNION SELECT world, i, j FROM put_first) n ON n.world = w.world AND n.i = w.j`,
  },
  {
    name: 'unkept',
    about: 'Places of which no history keeps all of it.',
    sql: `
SELECT DISTINCT c.world
FROM changes c
LEFT JOIN (
  SELECT w.world, w.j AS i, MAX(e.starts) AS starts, MAX(CASE WHEN w.i = w.j THEN 1 ELSE 0 END) AS is_circle
  FROM waiting w JOIN changes e ON e.world = w.world AND e.i = w.i AND e.is_sure = 1 GROUP BY w.world, w.j
) b ON b.world = c.world AND b.i = c.i
LEFT JOIN (
  SELECT w.world, w.i, MIN(e.ends) AS ends
  FROM waiting w JOIN changes e ON e.world = w.world AND e.i = w.j AND e.is_sure = 1 GROUP BY w.world, w.i
) a ON a.world = c.world AND a.i = c.i
WHERE c.is_sure = 1 AND (b.is_circle = 1
  OR GREATEST(c.starts, COALESCE(b.starts, ${always.begin})) >= LEAST(c.ends, COALESCE(a.ends, ${always.end})))`,
  },
  {
    name: 'pairs',
    about: 'Pairs of changes of which one comes before the other; there the words give way.',
    sql: `
SELECT world, i, j FROM reported
UNION
SELECT p.world, p.i, p.j FROM put_first p LEFT JOIN unkept u ON u.world = p.world WHERE u.world IS NULL`,
  },
];

export const renewals: Steps = inOrder(wordsFirst, givingWay);
