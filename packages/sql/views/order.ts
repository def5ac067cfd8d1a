/** Which of overlapping changes must come before which, and the room that this leaves to each. */
import { named } from '../../sdk/src/control/states/closeness.js';
import { always, inOrder, isCloser, type Steps } from '../steps/step.js';

/** Which change comes before which. */
const before: Steps = () => [
  {
    name: 'clustered',
    about: 'Changes whose spans overlap are of one cluster.',
    sql: `
SELECT m.*, SUM(CASE WHEN m.starts < m.so_far THEN 0 ELSE 1 END)
  OVER (PARTITION BY world, variant ORDER BY starts, i ROWS UNBOUNDED PRECEDING) AS cluster
FROM (
  SELECT m.*, COALESCE(MAX(ends) OVER (PARTITION BY world, variant ORDER BY starts, i
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), ${always.begin}) AS so_far
  FROM moves m
) m`,
  },
  {
    name: 'reported_order',
    about: 'Pairs of changes of which one comes before the other, by what is reported.',
    sql: `
SELECT a.world, a.variant, a.i, b.i AS j, a.cluster, b.cluster AS cluster_of_j
FROM pairs p
JOIN clustered a ON a.world = p.world AND a.i = p.i
JOIN clustered b ON b.world = p.world AND b.variant = a.variant AND b.i = p.j`,
  },
  {
    name: 'follows',
    columns: ['world', 'variant', 'i', 'j'],
    about: 'The same through others.',
    sql: `
SELECT world, variant, i, j FROM reported_order WHERE cluster = cluster_of_j
UNION
SELECT f.world, f.variant, f.i, r.j FROM follows f
JOIN reported_order r ON r.world = f.world AND r.variant = f.variant AND r.i = f.j AND r.cluster = r.cluster_of_j`,
  },
  {
    name: 'edges',
    about:
      'Who comes before whom in a cluster: as reported (0); and with the ranks of what speaks more closely (1).',
    sql: `
SELECT k.ranked, r.world, r.variant, r.cluster, r.i, r.j
FROM reported_order r CROSS JOIN (SELECT 0 AS ranked UNION ALL SELECT 1) k WHERE r.cluster = r.cluster_of_j
UNION
SELECT 1, a.world, a.variant, a.cluster, a.i, b.i
FROM clustered a
JOIN clustered b ON b.world = a.world AND b.variant = a.variant AND b.cluster = a.cluster
LEFT JOIN follows f ON f.world = a.world AND f.variant = a.variant AND f.i = b.i AND f.j = a.i
WHERE f.i IS NULL AND a.is_everywhere = 0 AND a.closeness < ${named.itself} AND (
  b.closeness = ${named.itself} AND a.starts < b.ends AND b.starts < a.ends
  OR b.is_everywhere = 0 AND b.closeness < ${named.itself} AND ${isCloser('b', 'a')}
    AND a.starts = b.starts AND a.ends = b.ends)`,
  },
];

/** The room that this leaves to each. */
const rooms: Steps = () => [
  {
    name: 'paths',
    columns: ['ranked', 'world', 'variant', 'cluster', 'i', 'j'],
    about: 'The same through what surely happened.',
    sql: `
SELECT ranked, world, variant, cluster, i, j FROM edges
UNION
SELECT p.ranked, p.world, p.variant, p.cluster, p.i, e.j
FROM paths p
JOIN clustered c ON c.world = p.world AND c.variant = p.variant AND c.i = p.j AND c.is_sure = 1
JOIN edges e ON e.ranked = p.ranked AND e.world = p.world AND e.variant = p.variant AND e.i = p.j`,
  },
  {
    name: 'rooms',
    about:
      'The earliest and the latest that a change can happen, given the sure ones that must come before and after it.',
    sql: `
SELECT k.ranked, c.world, c.variant, c.cluster, c.i, c.is_sure,
  GREATEST(c.starts, COALESCE(b.starts, ${always.begin})) AS release,
  LEAST(c.ends, COALESCE(a.ends, ${always.end})) AS deadline,
  COALESCE(b.is_circle, 0) AS is_circle
FROM clustered c
CROSS JOIN (SELECT 0 AS ranked UNION ALL SELECT 1) k
LEFT JOIN (
  SELECT p.ranked, p.world, p.variant, p.j AS i, MAX(e.starts) AS starts, MAX(CASE WHEN p.i = p.j THEN 1 ELSE 0 END) AS is_circle
  FROM paths p JOIN clustered e ON e.world = p.world AND e.variant = p.variant AND e.i = p.i AND e.is_sure = 1
  GROUP BY p.ranked, p.world, p.variant, p.j
) b ON b.ranked = k.ranked AND b.world = c.world AND b.variant = c.variant AND b.i = c.i
LEFT JOIN (
  SELECT p.ranked, p.world, p.variant, p.i, MIN(e.ends) AS ends
  FROM paths p JOIN clustered e ON e.world = p.world AND e.variant = p.variant AND e.i = p.j AND e.is_sure = 1
  GROUP BY p.ranked, p.world, p.variant, p.i
) a ON a.ranked = k.ranked AND a.world = c.world AND a.variant = c.variant AND a.i = c.i`,
  },
  {
    name: 'kept_order',
    about: 'Where no history keeps the ranks too, they give way.',
    sql: `
SELECT world, variant, cluster, MIN(CASE WHEN is_sure = 1 AND (is_circle = 1 OR release >= deadline) THEN 0 ELSE 1 END) AS ranked
FROM rooms WHERE ranked = 1 GROUP BY world, variant, cluster`,
  },
];

/** Changes within their room, and what each pulls before itself. */
const ordered: Steps = () => [
  {
    name: 'ordered',
    about: 'The changes with the room that is theirs.',
    sql: `
SELECT c.world, c.variant, c.i, c.sets, c.puts, c.mask, c.is_sure, c.is_whole, c.starts, c.ends,
  c.closeness, c.nearness, r.release, r.deadline
FROM clustered c
JOIN kept_order k ON k.world = c.world AND k.variant = c.variant AND k.cluster = c.cluster
JOIN rooms r ON r.ranked = k.ranked AND r.world = c.world AND r.variant = c.variant AND r.i = c.i`,
  },
  {
    name: 'earlier',
    about: 'The order that is kept.',
    sql: `
SELECT e.world, e.variant, e.i, e.j FROM edges e
JOIN kept_order k ON k.world = e.world AND k.variant = e.variant AND k.cluster = e.cluster AND k.ranked = e.ranked`,
  },
  {
    name: 'earlier_surely',
    about: 'The same through what surely happened.',
    sql: `
SELECT p.world, p.variant, p.i, p.j FROM paths p
JOIN kept_order k ON k.world = p.world AND k.variant = p.variant AND k.cluster = p.cluster AND k.ranked = p.ranked`,
  },
  {
    name: 'pulling',
    about: 'Changes that, where they happened, pull before themselves what may matter.',
    sql: `
SELECT DISTINCT p.world, p.variant, p.j AS i
FROM earlier_surely p
JOIN clustered a ON a.world = p.world AND a.variant = p.variant AND a.i = p.i
JOIN clustered b ON b.world = p.world AND b.variant = p.variant AND b.i = p.j
WHERE a.is_whole = 0 OR b.is_whole = 0`,
  },
];

export const order: Steps = inOrder(before, rooms, ordered);
