/** From words to what is believed: who asserts and who denies, by what each has to gain, and the rule's table. */

import { credibilities } from '../../sdk/src/evidence/credibility.js';
import type { Comparison } from '../../sdk/src/evidence/default-table.js';
import { defaultTable } from '../../sdk/src/evidence/default-table.js';
import { type Interest, utters } from '../../sdk/src/evidence/interest.js';
import { assertingRole, denyingRoles, outlets } from '../../sdk/src/evidence/testify.js';
import { always, inOrder, listed, type Steps } from '../steps/step.js';

/** The table of the default rule, over the columns of `counts`. */
export function ruleCase(): string {
  const side = (one: Comparison[2]) => (typeof one === 'number' ? String(one) : columnOf(one));
  const rows = defaultTable.map(({ when, credibility }) => {
    const all = (when as readonly Comparison[]).map(
      ([count, sign, than]) => `${columnOf(count)} ${sign} ${side(than)}`,
    );
    const value = credibility === null ? 'NULL' : `'${credibility}'`;
    return `  WHEN ${all.join(' AND ') || '1 = 1'} THEN ${value}`;
  });
  return `CASE\n${rows.join('\n')}\nEND`;
}

const columnOf = (count: string) => (count === 'seeingOtherwise' ? 'seeing_otherwise' : count);

/** How much a word of credibility is worth, the strongest 1. */
export const strength = (column: string) =>
  `CASE ${column} ${credibilities.map((word, i) => `WHEN '${word}' THEN ${i + 1}`).join(' ')} END`;

/** The word of a strength. */
export const wordOf = (column: string) =>
  `CASE ${column} ${credibilities.map((word, i) => `WHEN ${i + 1} THEN '${word}'`).join(' ')} END`;

const roleOf = (roles: Readonly<Record<Interest, string>>, column: string) =>
  `CASE ${column} ${Object.entries(roles)
    .map(([interest, role]) => `WHEN '${interest}' THEN '${role}'`)
    .join(' ')} END`;

const saw = "basis IN ('witnessed', 'visual')";

/** What each who speaks has to gain or lose. */
const stakes: Steps = () => [
  {
    name: 'interests',
    about:
      'What each who speaks has to gain or lose by a subject: the nearest of its side that is touched.',
    sql: `
SELECT p.subject, p.alignment, CASE MIN(CASE
    WHEN p.alignment = 'independent' OR s.side IS NULL THEN 7
    WHEN s.bloc = p.alignment THEN s.side
    WHEN r.relation = 'allied' THEN s.side + 3 ELSE 7 END)
  WHEN 1 THEN 'gains' WHEN 4 THEN 'gains' WHEN 2 THEN 'loses' WHEN 5 THEN 'loses'
  WHEN 3 THEN 'party' WHEN 6 THEN 'party' ELSE 'disinterested' END AS interest
FROM (
  SELECT DISTINCT w.subject, o.alignment FROM words w JOIN origins o ON o.id = w.origin
  UNION SELECT DISTINCT w.under, o.alignment FROM words w JOIN origins o ON o.id = w.origin
) p
LEFT JOIN sides s ON s.subject = p.subject
LEFT JOIN related r ON r.subject = p.subject AND r.a = p.alignment AND r.b = s.bloc
GROUP BY p.subject, p.alignment`,
  },
  {
    name: 'utterances',
    about: 'Events of which all that is told is that somebody spoke.',
    sql: `
SELECT i.subject FROM involved i LEFT JOIN events_effects x ON x.event = i.subject
WHERE i.kind IN ${listed(utters)} AND x.event IS NULL`,
  },
  {
    name: 'origins_heard',
    about: 'Each origin once: what stands of what it asserts and denies.',
    sql: `
SELECT subject, known, origin,
  MAX(CASE WHEN stance = 'asserts' THEN 1 ELSE 0 END) AS ever,
  MAX(CASE WHEN stance = 'asserts' AND stands = 1 THEN 1 ELSE 0 END) AS asserts,
  MAX(CASE WHEN stance = 'asserts' AND stands = 1 THEN known_at ELSE ${always.begin} END) AS asserted_at,
  MIN(CASE WHEN stance = 'asserts' AND stands = 1 AND basis <> 'relayed' THEN 0 ELSE 1 END) AS relays,
  MAX(CASE WHEN stance = 'asserts' AND stands = 1 AND ${saw} THEN 1 ELSE 0 END) AS saw,
  MAX(CASE WHEN stance = 'denies' AND stands = 1 AND bears = 1 THEN nth ELSE 0 END) AS denial,
  MIN(CASE WHEN stance = 'denies' AND stands = 1 AND basis <> 'relayed' THEN 0 ELSE 1 END) AS relays_denial,
  MAX(CASE WHEN stance = 'denies' AND stands = 1 AND ${saw} THEN 1 ELSE 0 END) AS saw_otherwise
FROM standing GROUP BY subject, known, origin`,
  },
];

/** Whose word counts, and as whose. */
const hearing: Steps = () => [
  {
    name: 'heard',
    about:
      'The same with the role of each: its interest in the subject, and of a denial that lies in another account its interest in both.',
    sql: `
SELECT h.subject, h.known, o.alignment, h.asserted_at, w.known_at AS denied_at,
  CASE WHEN h.asserts = 0 AND h.ever = 1 THEN 1 ELSE 0 END AS retracted,
  CASE WHEN h.asserts = 1 THEN ${roleOf(assertingRole, 'i.interest')} END AS asserting_as,
  CASE WHEN h.denial = 0 THEN NULL
    WHEN w.under = h.subject THEN ${roleOf(denyingRoles, 'i.interest')}
    WHEN u.subject IS NOT NULL THEN 'losing'
    WHEN i.interest = 'gains' THEN CASE WHEN j.interest = 'gains' THEN 'losing' ELSE 'gaining' END
    WHEN i.interest = 'disinterested' AND j.interest = 'disinterested' AND v.subject IS NULL THEN 'disinterested'
    ELSE 'losing' END AS denying_as,
  CASE WHEN o.kind IN ${listed(outlets)} AND (h.asserts = 1 AND h.relays = 1 OR h.asserts = 0 AND h.relays_denial = 1)
    THEN 1 ELSE 0 END AS relays,
  CASE WHEN h.asserts = 1 THEN h.saw ELSE h.saw_otherwise END AS saw
FROM origins_heard h
JOIN origins o ON o.id = h.origin
JOIN interests i ON i.subject = h.subject AND i.alignment = o.alignment
LEFT JOIN standing w ON w.subject = h.subject AND w.known = h.known AND w.nth = h.denial
LEFT JOIN interests j ON j.subject = w.under AND j.alignment = o.alignment
LEFT JOIN utterances u ON u.subject = h.subject
LEFT JOIN utterances v ON v.subject = w.under`,
  },
  {
    name: 'weighed',
    about:
      'The same with what answers a denial: a later admission; and whether it is disowned by its own side.',
    sql: `
SELECT h.*, CASE WHEN denied_at < admitted_at THEN 1 ELSE 0 END AS answered,
  CASE WHEN denying_as = 'gaining' AND denied_at >= admitted_at AND interested_too = 0 THEN 1 ELSE 0 END AS disowned
FROM (
  SELECT h.*,
    MAX(CASE WHEN asserting_as = 'admitting' THEN asserted_at ELSE ${always.begin} END) OVER (PARTITION BY subject, known) AS admitted_at,
    MAX(CASE WHEN asserting_as = 'interested' THEN 1 ELSE 0 END) OVER (PARTITION BY subject, known, alignment) AS interested_too
  FROM heard h
) h`,
  },
];

/** How many of each kind, and what the rule makes of them. */
const belief: Steps = () => [
  {
    name: 'tallies',
    about: 'Heads.',
    sql: `
SELECT subject, known,
  SUM(CASE WHEN asserting_as = 'admitting' THEN 1 ELSE 0 END) AS admitting,
  SUM(CASE WHEN asserting_as = 'interested' THEN 1 ELSE 0 END) AS interested,
  SUM(CASE WHEN asserting_as = 'disinterested' THEN 1 ELSE 0 END) AS disinterested,
  SUM(CASE WHEN asserting_as = 'disinterested' AND relays = 0 THEN 1 ELSE 0 END)
    + MAX(CASE WHEN asserting_as = 'disinterested' AND relays = 1 THEN 1 ELSE 0 END) AS observers,
  SUM(CASE WHEN asserting_as = 'disinterested' THEN saw ELSE 0 END) AS seeing,
  SUM(CASE WHEN denying_as = 'disinterested' THEN saw ELSE 0 END) AS seeing_otherwise,
  SUM(retracted) AS retracted,
  SUM(CASE WHEN denying_as = 'disinterested' AND answered = 0 AND relays = 0 THEN 1 ELSE 0 END)
    + MAX(CASE WHEN denying_as = 'disinterested' AND answered = 0 AND relays = 1 THEN 1 ELSE 0 END)
    + 2 * MAX(disowned) AS against,
  MAX(disowned) AS disowned,
  SUM(CASE WHEN denying_as IS NOT NULL THEN 1 ELSE 0 END) AS denying
FROM weighed GROUP BY subject, known`,
  },
  {
    name: 'counts',
    about: 'What the table of the rule compares.',
    sql: `SELECT t.*,
  admitting + observers + interested AS asserting,
  admitting + observers + CASE WHEN disowned = 1 THEN 0 ELSE interested END AS counting
FROM tallies t`,
  },
  {
    name: 'rival_words',
    about: 'Subjects of which another account is told, or doubted with it.',
    sql: `
SELECT DISTINCT subject, known FROM standing
WHERE closeness = 0 AND (stance = 'doubts' OR stance = 'denies' AND bears = 1)`,
  },
  {
    name: 'believed',
    about: 'How far each subject is believed as known then; nothing where nobody ever asserted it.',
    sql: `
SELECT c.subject, c.known, c.credibility, c.asserting,
  CASE WHEN c.denying > 0 OR r.subject IS NOT NULL THEN 1 ELSE 0 END AS disputed
FROM (SELECT c.*, ${ruleCase()} AS credibility FROM counts c) c
LEFT JOIN rival_words r ON r.subject = c.subject AND r.known = c.known
WHERE c.credibility IS NOT NULL`,
  },
];

export const testimony: Steps = inOrder(stakes, hearing, belief);
