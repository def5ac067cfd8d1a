/** What is said of who holds each place that is asked about. Reads `questions (place, at_ms, known)`. */
import { named } from '../../sdk/src/control/states/closeness.js';
import { inOrder, type Steps } from '../steps/step.js';

/** Places that are held with each other make chains no longer than this. */
const longestChain = 8;
/** An area's turn comes after every link of a chain, and what is said of everywhere last. */
const areaTurn = 100;
const lastTurn = 1_000_000;

const effectColumns = `x.event, x.position, x.control_except,
  CASE WHEN x.control_holds IS NOT NULL THEN NULL ELSE COALESCE(x.control_holder, x.control_from) END AS leaves,
  CASE WHEN x.control_holds IS NOT NULL THEN x.control_holds
    WHEN x.control_holder IS NOT NULL OR x.control_to = 'nobody' THEN NULL ELSE x.control_to END AS comes,
  CASE WHEN x.control_entry THEN 1 ELSE 0 END AS is_entry,
  CASE WHEN x.control_extent = 'part' THEN 1 ELSE 0 END AS is_part,
  CASE WHEN x.control_holder IS NOT NULL THEN 1 ELSE 0 END AS is_everywhere,
  CASE WHEN x.control_holds IS NOT NULL THEN 1 ELSE 0 END AS is_renewal`;

/** Which effects speak of a place, and how closely. */
const effects: Steps = ({ instant, quoted }) => [
  {
    name: 'chain',
    columns: ['place', 'link', 'depth'],
    about: 'The place, the one it is held with, and so on.',
    sql: `
SELECT DISTINCT place, place, 0 FROM questions
UNION ALL
SELECT c.place, p.heldWith, c.depth + 1 FROM chain c JOIN places p ON p.id = c.link
WHERE p.heldWith IS NOT NULL AND c.depth < ${longestChain}`,
  },
  {
    name: 'around',
    about: 'The areas a place lies in, the smaller first.',
    sql: `
SELECT q.place, m.area, s.size,
  ${areaTurn} + ROW_NUMBER() OVER (PARTITION BY q.place ORDER BY s.size, a.${quoted('row')}) AS turn
FROM (SELECT DISTINCT place FROM questions) q
JOIN areas_members m ON m.place = q.place
JOIN areas a ON a.id = m.area
JOIN (SELECT area, COUNT(*) AS size FROM areas_members GROUP BY area) s ON s.area = m.area`,
  },
  {
    name: 'reaching',
    about:
      'Every effect that reaches a place: by itself, by what it is held with, by an area, or everywhere.',
    sql: `
SELECT c.place, c.depth AS turn, CASE WHEN c.depth = 0 THEN ${named.itself} ELSE ${named.heldWith} END AS closeness, -c.depth AS nearness, ${effectColumns}
FROM chain c JOIN events_effects x ON x.control_place = c.link
UNION ALL
SELECT r.place, r.turn, ${named.area}, -r.size, ${effectColumns} FROM around r JOIN events_effects x ON x.control_area = r.area
UNION ALL
SELECT r.place, r.turn, ${named.area}, -r.size, ${effectColumns} FROM around r JOIN events_effects x ON x.control_in = r.area
UNION ALL
SELECT q.place, ${lastTurn}, ${named.everywhere}, 0, ${effectColumns} FROM (SELECT DISTINCT place FROM questions) q
JOIN events_effects x ON x.control_holder IS NOT NULL AND x.control_in IS NULL`,
  },
  {
    name: 'excepted',
    about: 'Those that say that they do not reach it.',
    sql: `
SELECT DISTINCT r.place, r.event, r.position
FROM reaching r JOIN chain c ON c.place = r.place
WHERE r.control_except IS NOT NULL
  AND position(CONCAT(';', c.link, ';') IN CONCAT(';', r.control_except, ';')) > 0`,
  },
  {
    name: 'declared',
    about: 'What each event says of the place, as closely as it does.',
    sql: `
SELECT d.*, ${instant('e.when_notBefore')} AS begins, ${instant('e.when_notAfter')} AS ends, e.${quoted('row')} AS told
FROM (
  SELECT r.*, MIN(r.turn) OVER (PARTITION BY r.place, r.event) AS closest
  FROM reaching r
  LEFT JOIN excepted x ON x.place = r.place AND x.event = r.event AND x.position = r.position
  WHERE x.event IS NULL
) d JOIN events e ON e.id = d.event
WHERE d.turn = d.closest`,
  },
];

/** Who held it before, and what can bear on that. */
const beforehand: Steps = ({ quoted }) => [
  {
    name: 'baseline_rows',
    about:
      "Who held it before: its own row, that of the place it is held with, or its smallest area's.",
    sql: `
SELECT place, id FROM (
  SELECT f.*, ROW_NUMBER() OVER (PARTITION BY place ORDER BY turn, told DESC) AS nth FROM (
    SELECT c.place, b.id, c.depth AS turn, b.${quoted('row')} AS told FROM chain c JOIN baseline b ON b.place = c.link
    UNION ALL
    SELECT r.place, b.id, r.turn, b.${quoted('row')} FROM around r JOIN baseline b ON b.area = r.area
  ) f
) f WHERE nth = 1`,
  },
  {
    name: 'subjects',
    about: 'What can bear on who holds it, as known when.',
    sql: `
SELECT DISTINCT s.subject, q.known
FROM (SELECT DISTINCT place, known FROM questions) q
JOIN (SELECT place, event AS subject FROM declared UNION SELECT place, id FROM baseline_rows) s ON s.place = q.place`,
  },
];

export const places: Steps = inOrder(effects, beforehand);
