/** Changes as plain numbers: a state is one bit for each party that anything is said of, the lowest for somebody not named. */

import { unnamed } from '../../sdk/src/control/states/possible-state.js';
import { type Credibility, credibilities, isSure } from '../../sdk/src/evidence/credibility.js';
import { inOrder, listed, type Steps } from '../steps/step.js';

/** Events believed less than this leave an answer uncertain. */
const atLeast = 'possible';
const sureAt = (floor: Credibility) => listed(credibilities.filter((word) => isSure(word, floor)));
const sure = sureAt(atLeast);

/** The variants in which what is believed less than a level had perhaps not happened: how far a side is believed to be there. */
export const levels = { probable: 2, confirmed: 3 } as const;
const isSureAtLevel = (column: string) =>
  Object.entries(levels)
    .map(
      ([word, variant]) =>
        `WHEN ${variant} THEN CASE WHEN ${column} IN ${sureAt(word as keyof typeof levels)} THEN 1 ELSE 0 END`,
    )
    .join(' ');

/** What is said of a place as known then. */
const acceptedChanges: Steps = () => [
  {
    name: 'worlds',
    about: 'A place as known when.',
    sql: `
SELECT place, known, ROW_NUMBER() OVER (ORDER BY place, known) AS world
FROM (SELECT DISTINCT place, known FROM questions) w`,
  },
  {
    name: 'accepted',
    about:
      'The changes of a world, in order of closeness and of the record; what is refuted, or nobody asserts, is none.',
    sql: `
SELECT w.world, ROW_NUMBER() OVER (PARTITION BY w.world ORDER BY d.turn, d.told, d.position) AS i,
  d.event, d.leaves, d.comes, d.is_entry, d.is_part, d.is_everywhere, d.is_renewal, d.closeness, d.nearness, d.begins, d.ends,
  CASE WHEN d.begins < d.ends THEN d.begins ELSE d.ends - 0.5 END AS starts,
  b.credibility, b.disputed, CASE WHEN b.credibility IN ${sure} AND d.is_part = 0 THEN 1 ELSE 0 END AS is_sure
FROM worlds w
JOIN declared d ON d.place = w.place
JOIN believed b ON b.subject = d.event AND b.known = w.known
WHERE b.credibility <> 'refuted'`,
  },
  {
    name: 'before_all',
    about: 'Who held it before, and how far that is believed.',
    sql: `
SELECT w.world, r.id, b.credibility, b.disputed, CASE WHEN b.credibility IN ${sure} THEN 1 ELSE 0 END AS is_sure
FROM worlds w JOIN baseline_rows r ON r.place = w.place
LEFT JOIN believed b ON b.subject = r.id AND b.known = w.known`,
  },
];

/** A bit for each party, and what each change does to them. */
const bitsOfChanges: Steps = () => [
  {
    name: 'parties',
    about: 'Who is named of a place, each with a bit.',
    sql: `
SELECT n.world, n.actor, x.bloc,
  CAST(POWER(2, ROW_NUMBER() OVER (PARTITION BY n.world ORDER BY n.actor)) AS BIGINT) AS bit
FROM (
  SELECT world, comes AS actor FROM accepted WHERE comes IS NOT NULL
  UNION SELECT world, leaves FROM accepted WHERE leaves IS NOT NULL
  UNION SELECT b.world, h.actor FROM before_all b JOIN baseline_holders h ON h.baseline = b.id
) n LEFT JOIN actors x ON x.id = n.actor`,
  },
  {
    name: 'bits',
    about: 'Every bit in use.',
    sql: `SELECT world, bit FROM parties UNION ALL SELECT world, CAST(${unnamed} AS BIGINT) FROM worlds`,
  },
  {
    name: 'masks',
    about: 'All of them together.',
    sql: `SELECT world, CAST(SUM(bit) AS BIGINT) AS mask FROM bits GROUP BY world`,
  },
  {
    name: 'part_of',
    columns: ['actor', 'whole'],
    about: 'Who belongs to whom.',
    sql: `
SELECT id, id FROM actors
UNION
SELECT p.actor, m.memberOf FROM part_of p JOIN actors_memberOf m ON m.actor = p.whole`,
  },
  {
    name: 'leaving',
    about: 'The bits of those who leave: of the one named, and all that belong to it.',
    sql: `
SELECT a.world, a.i, CAST(SUM(p.bit) AS BIGINT) AS bits
FROM accepted a JOIN parties p ON p.world = a.world
JOIN part_of o ON o.actor = p.actor AND o.whole = a.leaves
WHERE a.comes IS NULL AND a.leaves IS NOT NULL
GROUP BY a.world, a.i`,
  },
  {
    name: 'changes',
    about: 'What each change overwrites, and what with.',
    sql: `
SELECT c.*, CASE WHEN c.sets = c.mask THEN 1 ELSE 0 END AS is_whole FROM (
  SELECT a.*, m.mask,
    CAST(CASE WHEN a.comes IS NOT NULL THEN CASE WHEN a.is_entry = 1 THEN p.bit ELSE m.mask END
      WHEN a.leaves IS NULL THEN m.mask
      ELSE l.bits + CASE WHEN a.is_everywhere = 1 THEN 0 ELSE ${unnamed} END END AS BIGINT) AS sets,
    CAST(CASE WHEN a.comes IS NOT NULL THEN p.bit ELSE 0 END AS BIGINT) AS puts
  FROM accepted a JOIN masks m ON m.world = a.world
  LEFT JOIN parties p ON p.world = a.world AND p.actor = a.comes
  LEFT JOIN leaving l ON l.world = a.world AND l.i = a.i
) c`,
  },
];

/** The same under other beliefs. */
const variants: Steps = () => [
  {
    name: 'held_before',
    about: 'The state that the baseline tells.',
    sql: `
SELECT b.world, b.is_sure, b.credibility, CAST(COALESCE(SUM(p.bit), ${unnamed}) AS BIGINT) AS state
FROM before_all b
LEFT JOIN baseline_holders h ON h.baseline = b.id
LEFT JOIN parties p ON p.world = b.world AND p.actor = h.actor
WHERE b.credibility <> 'refuted'
GROUP BY b.world, b.is_sure, b.credibility`,
  },
  {
    name: 'variants',
    about:
      'Everything said (0); where some of it is doubtful, only what is sure (1); where a side has several parties, everything, sure from a level on.',
    sql: `
SELECT world, 0 AS variant FROM worlds
UNION ALL
SELECT world, 1 FROM (
  SELECT world FROM changes WHERE is_sure = 0 UNION SELECT world FROM held_before WHERE is_sure = 0
) d
UNION ALL
SELECT s.world, l.variant
FROM (SELECT DISTINCT world FROM (SELECT world FROM parties WHERE bloc IS NOT NULL GROUP BY world, bloc HAVING COUNT(*) > 1) g) s
CROSS JOIN (${Object.values(levels)
      .map((variant) => `SELECT ${variant} AS variant`)
      .join(' UNION ALL ')}) l`,
  },
  {
    name: 'initial',
    about: 'The states possible before the first change.',
    sql: `
SELECT DISTINCT v.world, v.variant, CASE WHEN v.variant = 1 AND h.is_sure = 0 THEN ${unnamed} ELSE COALESCE(h.state, ${unnamed}) END AS state
FROM variants v LEFT JOIN held_before h ON h.world = v.world
UNION
SELECT h.world, 0, CAST(${unnamed} AS BIGINT) FROM held_before h WHERE h.is_sure = 0
UNION
SELECT h.world, v.variant, CAST(${unnamed} AS BIGINT) FROM held_before h JOIN variants v ON v.world = h.world
WHERE CASE v.variant ${isSureAtLevel('h.credibility')} END = 0`,
  },
  {
    name: 'moves',
    about: 'The changes of each variant.',
    sql: `
SELECT v.variant, c.world, c.i, c.event, c.closeness, c.nearness, c.is_everywhere, c.starts, c.ends, c.mask, c.sets, c.puts, c.is_whole,
  CASE WHEN c.is_sure = 0 THEN 0 ELSE CASE v.variant ${isSureAtLevel('c.credibility')} ELSE 1 END END AS is_sure
FROM variants v JOIN changes c ON c.world = v.world
WHERE v.variant <> 1 OR c.is_sure = 1`,
  },
];

export const codes: Steps = inOrder(acceptedChanges, bitsOfChanges, variants);

/** The bits that a change writes otherwise than a state has them. */
export function wrongBits(
  bitAnd: (a: string, b: string) => string,
  { sets, puts, state }: { readonly sets: string; readonly puts: string; readonly state: string },
): string {
  return `(${puts} - ${bitAnd(puts, state)} + ${bitAnd(`(${sets} - ${puts})`, state)})`;
}
