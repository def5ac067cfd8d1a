/** From what may be the case to what is told. */
import { unnamed } from '../../sdk/src/control/states/possible-state.js';
import { credibilities } from '../../sdk/src/evidence/credibility.js';
import { inOrder, type Steps } from '../steps/step.js';
import { levels } from './codes.js';
import { wordOf } from './testimony.js';

const weightOf = (word: keyof typeof levels) => credibilities.indexOf(word) + 1;

/** What all states of a moment come to. */
const status: Steps = ({ bitAnd }) => [
  {
    name: 'inside',
    about: 'Who is there in each state.',
    sql: `
SELECT s.moment, s.state, p.actor, p.bloc
FROM states s JOIN parties p ON p.world = s.world AND ${bitAnd('s.state', 'p.bit')} <> 0`,
  },
  {
    name: 'counted',
    about: 'How many states, with how many in them.',
    sql: `
SELECT s.moment, COUNT(*) AS states, MIN(s.state) AS state, MAX(COALESCE(i.named, 0)) AS named,
  MIN(CASE WHEN ${bitAnd('s.state', String(unnamed))} <> 0 OR s.state = 0 THEN 0 ELSE 1 END) AS is_named,
  MAX(${bitAnd('s.state', String(unnamed))}) AS has_unnamed
FROM states s
LEFT JOIN (SELECT moment, state, COUNT(*) AS named FROM inside GROUP BY moment, state) i
  ON i.moment = s.moment AND i.state = s.state
GROUP BY s.moment`,
  },
  {
    name: 'blocs_inside',
    about: 'The sides of whoever is there.',
    sql: `
SELECT moment, COUNT(DISTINCT bloc) AS blocs, MIN(bloc) AS bloc, COUNT(*) - COUNT(bloc) AS without, MIN(actor) AS actor
FROM inside GROUP BY moment`,
  },
  {
    name: 'less_is_sure',
    about: 'Moments at which less would be possible if everything said were sure.',
    sql: `
SELECT a.moment
FROM (SELECT moment, COUNT(*) AS states FROM possible WHERE variant = 1 GROUP BY moment) a
JOIN counted c ON c.moment = a.moment AND a.states < c.states`,
  },
  {
    name: 'statuses',
    about: 'What is told, without what it leans on.',
    sql: `
SELECT c.moment, c.has_unnamed, CASE
  WHEN c.states = 1 AND c.state = 0 THEN 'unknown'
  WHEN c.states = 1 AND c.named + c.has_unnamed > 1 THEN 'contested'
  WHEN c.states = 1 AND c.has_unnamed = 1 THEN 'unknown'
  WHEN c.states = 1 THEN 'held'
  WHEN c.is_named = 1 AND b.blocs = 1 AND b.without = 0 THEN 'held'
  ELSE 'uncertain' END AS status,
  CASE WHEN c.states = 1 AND c.named = 1 AND c.has_unnamed = 0 THEN b.actor END AS holder,
  CASE WHEN c.states = 1 AND c.named = 1 AND c.has_unnamed = 0 THEN COALESCE(b.bloc, 'outside')
    WHEN c.states > 1 AND c.is_named = 1 AND b.blocs = 1 AND b.without = 0 THEN b.bloc END AS bloc,
  CASE WHEN s.moment IS NULL THEN 'timing' ELSE 'sources' END AS reason
FROM counted c
LEFT JOIN blocs_inside b ON b.moment = c.moment
LEFT JOIN less_is_sure s ON s.moment = c.moment`,
  },
];

/** Who, how far that is believed, and what is disputed. */
const answer: Steps = ({ bitAnd, joined }) => [
  {
    name: 'sides_from_a_level_on',
    about:
      'Whose side it surely is, where what is believed less than a level had perhaps not happened.',
    sql: `
SELECT s.moment, MIN(s.bloc) AS bloc, MIN(s.weight) AS weight FROM (
  SELECT o.moment, o.variant, MIN(o.bloc) AS bloc, CASE o.variant ${Object.entries(levels)
    .map(([word, variant]) => `WHEN ${variant} THEN ${weightOf(word as keyof typeof levels)}`)
    .join(' ')} END AS weight
  FROM (
    SELECT m.moment, o.variant, o.state, p.actor, p.bloc
    FROM possible o JOIN moments m ON m.moment = o.moment
    LEFT JOIN parties p ON p.world = m.world AND ${bitAnd('o.state', 'p.bit')} <> 0
    WHERE o.variant > 1
  ) o
  GROUP BY o.moment, o.variant
  HAVING COUNT(DISTINCT o.bloc) = 1 AND COUNT(*) = COUNT(o.bloc)
    AND MAX(${bitAnd('o.state', String(unnamed))}) = 0
) s GROUP BY s.moment`,
  },
  {
    name: 'named',
    about: 'Who may be there: where somebody is not named, whoever those came upon who entered.',
    sql: `
SELECT moment, actor FROM inside
UNION
SELECT moment, leaves FROM carried
WHERE ${bitAnd('state', String(unnamed))} <> 0 AND is_entry = 1 AND leaves IS NOT NULL
UNION
SELECT s.moment, CASE WHEN s.state = 0 THEN 'nobody' ELSE 'unknown' END
FROM states s JOIN statuses t ON t.moment = s.moment AND t.status = 'uncertain'
WHERE s.state = 0 OR ${bitAnd('s.state', String(unnamed))} <> 0`,
  },
  {
    name: 'control',
    about: 'The answer.',
    sql: `
SELECT c.*, ${wordOf('c.weight')} AS credibility FROM (
SELECT m.moment, m.world, m.place, m.at_ms, m.known, t.status, t.holder, t.bloc,
  CASE WHEN t.status = 'contested' OR t.status = 'uncertain' OR t.status = 'held' AND t.holder IS NULL THEN n.names END AS candidates,
  CASE WHEN t.status = 'uncertain' THEN t.reason END AS reason,
  CASE WHEN t.status = 'held' AND t.holder IS NULL AND l.bloc = t.bloc AND l.weight < b.weight THEN l.weight ELSE b.weight END AS weight,
  CASE WHEN b.disputed = 1 OR r.moment IS NOT NULL THEN 1 ELSE 0 END AS disputed
FROM statuses t
JOIN moments m ON m.moment = t.moment
LEFT JOIN (SELECT moment, ${joined('actor')} AS names FROM named GROUP BY moment) n ON n.moment = t.moment
LEFT JOIN (SELECT moment, MAX(weight) AS weight, MAX(disputed) AS disputed FROM beliefs GROUP BY moment) b ON b.moment = t.moment
LEFT JOIN sides_from_a_level_on l ON l.moment = t.moment
LEFT JOIN refuted_accounts r ON r.moment = t.moment
) c`,
  },
];

export const told: Steps = inOrder(status, answer);
