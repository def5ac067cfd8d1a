/** Everything said that bears on a subject, and what of each origin's words stands. Reads `subjects (subject, known)`. */
import { gives, takes, utters } from '../../sdk/src/evidence/interest.js';
import { always, inOrder, listed, type Steps } from '../steps/step.js';

const changesHands = listed([...takes, ...gives]);

/** What is filed under which event, and what those events do. */
const bearing: Steps = ({ instant, quoted }) => [
  {
    name: 'links',
    about: 'Which event admits which, and which exclude each other, in the order of the record.',
    sql: `
SELECT a.admits AS subject, a.event AS under, 1 AS closeness, e.${quoted('row')} * 1000 + a.position AS link
FROM events_admits a JOIN events e ON e.id = a.event
UNION ALL
SELECT c.contradicts, c.event, 0, e.${quoted('row')} * 1000 + c.position
FROM events_contradicts c JOIN events e ON e.id = c.event
UNION ALL
SELECT c.event, c.contradicts, 0, e.${quoted('row')} * 1000 + c.position
FROM events_contradicts c JOIN events e ON e.id = c.event`,
  },
  {
    name: 'bearing',
    about:
      'What is filed under which event bears on a subject: its own (2), what admits it (1), what excludes it (0).',
    sql: `
SELECT DISTINCT subject, subject AS under, 2 AS closeness, 0 AS link FROM subjects
UNION ALL
SELECT l.subject, l.under, l.closeness, MIN(l.link)
FROM links l JOIN (SELECT DISTINCT subject FROM subjects) s ON s.subject = l.subject
GROUP BY l.subject, l.under, l.closeness`,
  },
  {
    name: 'involved',
    about: 'Subjects and what bears on them, with their moment; a row of the baseline has none.',
    sql: `
SELECT i.subject, e.kind, COALESCE(${instant('e.when_notBefore')}, ${always.begin}) AS begins,
  COALESCE(${instant('e.when_notAfter')}, ${always.begin}) AS ends,
  CASE WHEN e.id IS NULL THEN 0 ELSE 1 END AS is_event
FROM (SELECT subject FROM bearing UNION SELECT under FROM bearing) i
LEFT JOIN events e ON e.id = i.subject`,
  },
  {
    name: 'effects',
    about: 'What the involved events do.',
    sql: `SELECT i.subject, i.kind, i.begins, x.* FROM involved i JOIN events_effects x ON x.event = i.subject`,
  },
];

/** What blocs were to each other then. */
const relations: Steps = ({ instant, quoted }) => [
  {
    name: 'spells',
    about: 'Relations, read both ways.',
    sql: `
SELECT a, b, relation, ${instant(quoted('from'))} AS begins,
  COALESCE(${instant(quoted('until'))}, ${always.end}) AS ends, ${quoted('row')} AS spell FROM relations
UNION ALL
SELECT b, a, relation, ${instant(quoted('from'))},
  COALESCE(${instant(quoted('until'))}, ${always.end}), ${quoted('row')} FROM relations WHERE a <> b`,
  },
  {
    name: 'related',
    about:
      'What blocs were to each other at the first moment of what is involved; the first spell counts.',
    sql: `
SELECT subject, a, b, relation FROM (
  SELECT i.subject, s.a, s.b, s.relation,
    ROW_NUMBER() OVER (PARTITION BY i.subject, s.a, s.b ORDER BY s.spell) AS nth
  FROM involved i JOIN spells s ON s.begins <= i.begins AND i.begins < s.ends AND s.a <> s.b
) found WHERE nth = 1`,
  },
];

/** Who gains and who loses. */
const stakes: Steps = () => [
  {
    name: 'sides',
    about: 'Whose gain (1), whose loss (2), whose doing (3) a subject is.',
    sql: `
SELECT i.subject, x.bloc, CASE
  WHEN i.kind IN ${listed(utters)} AND a.role IN ('agent', 'party') THEN 2
  WHEN i.kind NOT IN ${changesHands} OR a.role = 'party' THEN 3
  WHEN i.kind IN ${listed(takes)} THEN CASE WHEN a.role = 'target' THEN 2 ELSE 1 END
  WHEN a.role = 'agent' THEN 2 ELSE 1 END AS side
FROM involved i JOIN events_actors a ON a.event = i.subject JOIN actors x ON x.id = a.actor
UNION
SELECT f.subject, x.bloc, 1 FROM effects f JOIN actors x ON x.id = f.control_holds
UNION
SELECT f.subject, r.b, 2 FROM effects f JOIN actors x ON x.id = f.control_holds
JOIN related r ON r.subject = f.subject AND r.a = x.bloc AND r.relation = 'hostile'
UNION
SELECT f.subject, x.bloc, 2 FROM effects f JOIN actors x ON x.id IN (f.control_holder, f.control_from)
WHERE f.kind IN ${changesHands} AND f.control_holds IS NULL
UNION
SELECT f.subject, x.bloc, 1 FROM effects f JOIN actors x ON x.id = f.control_to
WHERE f.kind IN ${changesHands} AND f.control_holds IS NULL AND f.control_holder IS NULL
UNION
SELECT i.subject, x.bloc, 1
FROM involved i JOIN baseline_holders h ON h.baseline = i.subject JOIN actors x ON x.id = h.actor`,
  },
  {
    name: 'gaining',
    about: 'How many gain by a subject.',
    sql: `SELECT subject, COUNT(*) AS blocs FROM sides WHERE side = 1 GROUP BY subject`,
  },
  {
    name: 'one_outcome',
    about: 'Accounts that differ only on who of one side took a place in the same hours.',
    sql: `
SELECT p.subject, p.under
FROM bearing p
JOIN involved a ON a.subject = p.subject JOIN involved b ON b.subject = p.under
JOIN gaining g ON g.subject = p.subject JOIN gaining h ON h.subject = p.under
JOIN sides s ON s.subject = p.subject AND s.side = 1
JOIN sides t ON t.subject = p.under AND t.side = 1 AND t.bloc = s.bloc
WHERE p.closeness = 0 AND a.is_event = 1 AND b.is_event = 1 AND a.begins < b.ends AND b.begins < a.ends
GROUP BY p.subject, p.under, g.blocs, h.blocs
HAVING COUNT(*) = g.blocs AND COUNT(*) = h.blocs`,
  },
];

/** Who stands behind each text. */
const voices: Steps = ({ instant, quoted }) => [
  {
    name: 'spoken',
    about: 'The claims under what bears on a subject.',
    sql: `
SELECT b.subject, b.under, b.closeness, b.link, c.id, c.stance, c.basis, c.origin, c.copyOf, c.source,
  c.${quoted('row')} AS filed_as, ${instant('c.when_notBefore')} AS own_begins, ${instant('c.when_notAfter')} AS own_ends
FROM bearing b JOIN claims c ON c.event = b.under`,
  },
  {
    name: 'texts',
    columns: ['claim', 'earlier', 'origin'],
    about: 'What a copy copies, and that, and so on; the first text copies nothing.',
    sql: `
SELECT id, copyOf, origin FROM spoken WHERE copyOf IS NOT NULL
UNION
SELECT t.claim, c.copyOf, c.origin FROM texts t JOIN claims c ON c.id = t.earlier`,
  },
  {
    name: 'filed',
    about: 'The same with whoever stands behind each.',
    sql: `
SELECT s.subject, s.under, s.closeness, s.link, s.stance, s.basis, s.filed_as, COALESCE(t.origin, s.origin) AS origin,
  ${instant('d.published_notAfter')} AS known_at, s.own_begins, s.own_ends
FROM spoken s
JOIN sources d ON d.id = s.source
LEFT JOIN texts t ON t.claim = s.id AND t.earlier IS NULL`,
  },
];

/** What each said in order of knowledge, and what of it stands. */
const latest: Steps = () => [
  {
    name: 'words',
    about:
      'Every word known, in order of knowledge: what it is to the subject, from when on and until when it speaks.',
    sql: `
SELECT s.subject, s.known, f.under, f.closeness, f.origin, f.basis, f.known_at,
  CASE WHEN f.closeness = 2 THEN f.stance WHEN f.stance = 'denies' THEN 'takes back'
    WHEN f.closeness = 1 THEN 'asserts' WHEN y.subject IS NOT NULL THEN 'doubts' ELSE 'denies' END AS stance,
  CASE WHEN f.closeness = 2 THEN COALESCE(f.own_begins, i.begins) ELSE i.begins END AS begins,
  CASE WHEN f.closeness = 2 THEN COALESCE(f.own_ends, f.known_at) ELSE ${always.end} END AS ends,
  ROW_NUMBER() OVER (PARTITION BY s.subject, s.known
    ORDER BY f.known_at, f.closeness, f.link, f.filed_as) AS nth
FROM subjects s
JOIN involved i ON i.subject = s.subject
JOIN filed f ON f.subject = s.subject
LEFT JOIN one_outcome y ON y.subject = f.subject AND y.under = f.under AND f.closeness = 0
WHERE (i.is_event = 0 OR f.known_at <= s.known) AND (f.closeness = 2 OR f.stance <> 'doubts')`,
  },
  {
    name: 'standing',
    about:
      'Words, and whether the same origin said nothing later that takes them back; and whether a denial bears on what is asserted.',
    sql: `
SELECT w.*, CASE
  WHEN stance = 'asserts' AND later_denial <= begins AND later_retraction < nth THEN 1
  WHEN stance = 'denies' AND later_assertion < nth AND later_retraction < nth THEN 1
  ELSE 0 END AS stands,
  CASE WHEN ends > earliest THEN 1 ELSE 0 END AS bears
FROM (
  SELECT w.*,
    COALESCE(MIN(CASE WHEN stance = 'asserts' THEN begins END) OVER (PARTITION BY subject, known), ${always.begin}) AS earliest,
    COALESCE(MAX(CASE WHEN stance = 'denies' THEN ends END) OVER (PARTITION BY subject, known, origin
      ORDER BY nth ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), ${always.begin}) AS later_denial,
    COALESCE(MAX(CASE WHEN stance = 'asserts' THEN nth END) OVER (PARTITION BY subject, known, origin), 0) AS later_assertion,
    COALESCE(MAX(CASE WHEN stance = 'takes back' THEN nth END)
      OVER (PARTITION BY subject, known, origin, under), 0) AS later_retraction
  FROM words w
) w`,
  },
];

export const words: Steps = inOrder(bearing, relations, stakes, voices, latest);
