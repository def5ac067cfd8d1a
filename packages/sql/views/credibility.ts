import type { Dialect } from '../steps/dialect.js';
import { always, type Step, type View } from '../steps/step.js';
import { testimony } from './testimony.js';
import { words } from './words.js';

const subjects = ({ instant }: Dialect): Step => ({
  name: 'subjects',
  about: 'What is asked about, as known when.',
  sql: `
SELECT DISTINCT subject, COALESCE(${instant('as_of')}, ${always.end}) AS known FROM asked_subjects`,
});

/** How far each event or row of the baseline in `asked_subjects (subject, as_of)` is believed. */
export function credibilityView(dialect: Dialect): View {
  const steps = [subjects(dialect), ...words(dialect), ...testimony(dialect)];
  const select = `
SELECT a.subject, a.as_of, b.credibility, b.disputed = 1 AS disputed
FROM asked_subjects a
JOIN believed b ON b.subject = a.subject AND b.known = COALESCE(${dialect.instant('a.as_of')}, ${always.end})`;
  return { steps, select };
}
