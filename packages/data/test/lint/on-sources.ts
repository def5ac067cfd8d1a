/** Small records of what is reported, and what a rule finds in them. */
import type { Rule } from '../../lint/help/rule.js';
import { rules } from '../../lint/index.js';
import { type Files, messagesOf, recordsOf } from '../records-of.js';

export const named = (en: string) => ({ names: { en } });
export const origin = (en: string, kind: string, alignment = 'independent') => ({
  ...named(en),
  kind,
  alignment,
});
export const said = (more: object = {}, i = 1) => ({
  id: `c0${i}`,
  event: '2024-12-05-taken',
  stance: 'asserts',
  origin: 'daily',
  basis: 'relayed',
  locator: 'paragraph 1',
  says: 'It says so.',
  ...more,
});
export const page = (more: object = {}, ...claims: object[]) => ({
  title: 'A page',
  publisher: 'Daily',
  url: 'https://daily.example/page',
  published: '2024-12-05',
  language: 'en',
  kind: 'news',
  accessed: '2026-11-22',
  read: 'whole',
  claims,
  ...more,
});
export const event = (more: object = {}) => ({
  kind: 'capture',
  when: '2024-12-05',
  front: 'hama-city',
  places: ['hama'],
  actors: [{ actor: 'moc', role: 'agent' }],
  summary: 'A place is taken.',
  ...more,
});
export const first = 'sources/2024-12-05/daily-2024-12-05-a';
export const second = 'sources/2024-12-05/wire-2024-12-05-b';
export const taken = 'events/2024-12-05/2024-12-05-taken';
const world: Files = {
  'origins/daily': origin('Daily', 'media'),
  'origins/wire': origin('Wire', 'agency'),
  'origins/army': origin('The army', 'military', 'government'),
};

export function found(name: string, files: Files): string[] {
  const rule = rules.find((one) => one.name === name) as Rule;
  return messagesOf(rule.check(recordsOf({ ...world, ...files })));
}
