/** The state as the part of the address after `#`, readable, with only what differs from the outset. */

import type { Supposed } from '../questions/asked.js';
import { isKnowledge, isMoment } from './clock.js';
import { readFilter, writeFilter } from './filter.js';
import { ruleNames } from './rule-names.js';
import { atOutset, comparings, panels, type State } from './state.js';

const id = /^[a-z0-9-]{1,80}$/;

export function toAddress(state: State): string {
  const parts = new URLSearchParams();
  const put = (key: string, value: string, usual: string) => {
    if (value !== usual) parts.set(key, value);
  };
  put('at', state.at, '');
  put('known', state.known ?? '', '');
  put('side', state.side, atOutset.side);
  put('rule', state.rule, atOutset.rule);
  put('suppose', state.supposed.map(writeSupposed).join(','), '');
  put('silence', state.silenced.join(','), '');
  put('lang', state.language, atOutset.language);
  put('theme', state.theme, atOutset.theme);
  put('panel', state.panel, atOutset.panel);
  put('place', state.place ?? '', '');
  put('from', state.from, atOutset.from);
  put('to', state.to, atOutset.to);
  put('against', state.against.at, atOutset.against.at);
  put('against-known', state.against.known ?? '', '');
  put('as', state.comparing, atOutset.comparing);
  put('filter', writeFilter(state.filter), '');
  put('view', state.view?.map((n) => n.toFixed(3)).join(',') ?? '', '');
  put('embed', String(state.embed), 'false');
  // Colons and commas need no escape there, and an address is read by people.
  return parts.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3D', '=');
}

/** What an address says; what it does not say, or says wrongly, is as at the outset. */
export function fromAddress(text: string): State {
  const parts = new URLSearchParams(text.replace(/^#/, ''));
  const read = <T>(key: string, usual: T, parse: (value: string) => T | undefined): T => {
    const value = parts.get(key);
    return value === null ? usual : (parse(value) ?? usual);
  };
  const known = (value: string) => (isKnowledge(value) ? value : undefined);
  const one = (value: string) => (id.test(value) ? value : undefined);
  const among =
    <T extends string>(words: readonly T[]) =>
    (value: string) =>
      words.find((word) => word === value);
  const when = (value: string) => (isMoment(value) ? value : undefined);
  return {
    at: read('at', atOutset.at, when),
    known: read<string | null>('known', null, known),
    side: read('side', atOutset.side, one),
    rule: read('rule', atOutset.rule, among(ruleNames)),
    supposed: read('suppose', atOutset.supposed, readSupposed),
    silenced: read('silence', atOutset.silenced, (value) =>
      value.split(',').filter((name) => id.test(name)),
    ),
    language: read('lang', atOutset.language, among(['en', 'ar'])),
    theme: read('theme', atOutset.theme, among(['auto', 'light', 'dark'])),
    panel: read('panel', atOutset.panel, among(panels)),
    place: read<string | null>('place', null, one),
    from: read('from', atOutset.from, one),
    to: read('to', atOutset.to, one),
    against: {
      at: read('against', atOutset.against.at, when),
      known: read<string | null>('against-known', null, known),
    },
    comparing: read('as', atOutset.comparing, among(comparings)),
    filter: read('filter', atOutset.filter, readFilter),
    view: read<State['view']>('view', null, readView),
    embed: read('embed', false, (value) => value === 'true'),
  };
}

/** `hama=saa@2024-12-05T12:00`, `rastan-m5-bridge=open`. */
function writeSupposed(supposed: Supposed): string {
  const from = supposed.from === null ? '' : `@${supposed.from}`;
  const what =
    'place' in supposed
      ? `${supposed.place}=${supposed.holder}`
      : `${supposed.segment}=${supposed.passage}`;
  return what + from;
}

function readSupposed(text: string): Supposed[] {
  return text.split(',').flatMap((part): Supposed[] => {
    const [, what = '', as = '', when] = /^([a-z0-9-]+)=([a-z0-9-]+)(?:@(.+))?$/.exec(part) ?? [];
    const from = when !== undefined && isMoment(when) ? when : null;
    if (what === '') return [];
    return as === 'open' || as === 'closed'
      ? [{ segment: what, passage: as, from }]
      : [{ place: what, holder: as, from }];
  });
}

function readView(text: string): State['view'] | undefined {
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = text.split(',').map(Number);
  const isSound = lon > 30 && lon < 48 && lat > 28 && lat < 42 && zoom >= 0.5 && zoom <= 60;
  return isSound ? [lon, lat, zoom] : undefined;
}
