/** Small records of who takes what, and what a rule finds in them. */
import type { Rule } from '../../lint/help/rule.js';
import { rules } from '../../lint/index.js';
import { type Files, messagesOf, recordsOf } from '../records-of.js';

export const named = (en: string) => ({ names: { en } });
export const place = (lon: number, more = {}) => ({
  ...named('A place'),
  kind: 'town',
  region: 'SY-HM',
  point: [lon, 35],
  precisionMetres: 500,
  locatedBy: 'geonames',
  ...more,
});
export const actor = (bloc: string, ...alliances: string[]) => ({
  ...named('A party'),
  kind: 'armed-group',
  bloc,
  ...(alliances.length > 0 && { memberOf: alliances.map((one) => ({ actor: one })) }),
});
const world: Files = {
  'actors/saa': actor('government'),
  'actors/ndf': actor('government'),
  'actors/moc': actor('opposition'),
  'actors/brigade': actor('opposition', 'moc'),
  'actors/sdf': actor('sdf'),
  'places/hama/hama': place(36.75),
  'places/hama/salamiyah': place(37.05, { district: 'SY0502' }),
  'places/hama/far': place(38.5),
  'regions/SY-HM': { ...named('Hama'), folder: 'hama' },
  'areas/SY0502': { ...named('Salamiyah district'), kind: 'district', region: 'SY-HM' },
  'areas/steppe': { ...named('The steppe'), kind: 'zone', members: ['salamiyah', 'far'] },
};

export type Change = Readonly<Record<string, unknown>>;
export const event = (
  kind: string,
  when: string,
  changes: readonly Change[],
  more: object = {},
) => ({
  kind,
  when,
  front: 'hama-city',
  places: ['hama'],
  actors: [
    { actor: 'moc', role: 'agent' },
    { actor: 'saa', role: 'target' },
  ],
  summary: 'Something happens.',
  effects: changes.map((change) =>
    'segment' in change && 'passage' in change ? change : { control: change },
  ),
  ...more,
});
export const taken = (when: string, from = 'saa', to = 'moc') =>
  event(to === 'nobody' ? 'withdrawal' : 'capture', when, [{ place: 'hama', from, to }]);
export const heldBy = (...holder: string[]) => ({
  'baseline/hama': { place: 'hama', holder: holder.length === 1 ? holder[0] : holder },
});

export function found(name: string, files: Files): string[] {
  const rule = rules.find((one) => one.name === name) as Rule;
  return messagesOf(rule.check(recordsOf({ ...world, ...files })));
}
export const at = (id: string) => `events/2024-12-05/2024-12-05-${id}`;
export const source = (...claims: object[]) => ({
  title: 'A page',
  publisher: 'Daily',
  url: null,
  published: '2024-12-06',
  language: 'en',
  kind: 'news',
  accessed: '2026-11-22',
  read: 'whole',
  claims: claims.map((claim, i) => ({
    id: `c0${i + 1}`,
    stance: 'asserts',
    origin: 'sohr',
    basis: 'stated',
    locator: 'paragraph 1',
    says: 'It says so.',
    ...claim,
  })),
});
